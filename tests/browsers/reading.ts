/** The site as it is read: every page, the evidence behind marks, the charts, the story. */
import { want, type Check } from './check.ts';

/** Of pages made alike some stand for all. */
const some = (pages: string[]) => {
	const alike = /^(embed\/)?(records|story\/st-|wording\/|moves\/.|delegations\/.)/;
	return pages.filter((path, i) => !alike.test(path) || i % 9 === 0);
};

export const crawl: Check = async ({ tab, url, pages, embeds }) => {
	const paths = [...some(pages), ...some(embeds)];
	const faults: string[] = [];
	await tab.session.noise();
	for (const path of paths) {
		await tab.open(url + path);
		const seen = await tab.run(async () => {
			await document.fonts.ready;
			const root = document.documentElement;
			const words = document.body.innerText.trim().length;
			return { words, over: root.scrollWidth - root.clientWidth };
		});
		if (!seen.words) faults.push(`/${path} is empty`);
		if (seen.over > 0) faults.push(`/${path} scrolls sideways by ${seen.over} px`);
		for (const line of await tab.session.noise()) faults.push(`/${path}: ${line}`);
	}
	want(!faults.length, faults.join('\n'));
	return `${paths.length} pages`;
};

export const evidence: Check = async ({ tab, url, pages }) => {
	await tab.size(1280, 800);
	const charts = pages.filter((path) => /^(moves|positions|delegations|wording|places)\/$/.test(path));
	for (const path of charts) {
		await tab.open(url + path);
		await tab.until('the script runs', () => document.documentElement.dataset['scripts']);
		const mark = await tab.run(() => document.querySelector('[data-mark]')!.getAttribute('data-mark'));
		await tab.click('[data-mark]');
		const claims = await tab.until(
			'the panel opens',
			() => document.querySelectorAll('dialog[data-evidence][open] [data-claim]').length
		);
		want(claims > 0, `/${path}: no claim behind ${mark}`);
		await tab.press('Escape');
		await tab.until('the panel closes', () => !document.querySelector('dialog[data-evidence][open]'));
		const back = await tab.run(() => document.activeElement?.closest('[data-mark]')?.getAttribute('data-mark'));
		want(back === mark, `/${path}: the focus is on ${back}, not on ${mark}`);
	}
	const [record] = await tab.run(() => [document.querySelector('[data-mark]')!.id]);
	await tab.open(`about:blank`);
	await tab.open(`${url}${charts.at(-1)}#${record}`);
	await tab.until('evidence opens by its address', () =>
		document.querySelector('dialog[data-evidence][open] [data-claim]')
	);
	await tab.until('it holds the focus', () =>
		document.querySelector('dialog[data-evidence]')!.contains(document.activeElement)
	);
	return `${charts.length} charts`;
};

export const filter: Check = async ({ tab, url }) => {
	await tab.open(`${url}moves/`);
	const shown = () =>
		[...document.querySelectorAll<HTMLElement>('[data-moves] > li')].filter((row) => row.checkVisibility()).length;
	const all = await tab.run(shown);
	await tab.click('[data-filter="kind"]:not([data-value=""])');
	const few = await tab.run(shown);
	want(few > 0 && few < all, `${few} of ${all} moves after a filter`);
	want(await tab.run(() => location.search.startsWith('?kind=')), 'the filter is not in the address');
	return `${few} of ${all} moves`;
};

const active = () => document.querySelector<HTMLElement>('[data-story-step][data-active]')?.dataset['storyStep'];

export const scrolled: Check = async ({ tab, url }) => {
	await tab.size(1280, 800);
	await tab.open(url);
	await tab.until('a step is active', active);
	const ids = await tab.run(() =>
		[...document.querySelectorAll<HTMLElement>('[data-story-step]')].map((step) => step.dataset['storyStep']!)
	);
	for (const id of ids) {
		await tab.run((id) => {
			document.getElementById(id)!.scrollIntoView({ behavior: 'instant' });
		}, id);
		await tab.until(
			`${id} is told`,
			(id) => document.querySelector<HTMLElement>('[data-story-step][data-active]')?.dataset['storyStep'] === id,
			id
		);
		const seen = await tab.run(() => {
			const box = document.querySelector('[data-active] figure')!.getBoundingClientRect();
			return box.height > 100 && box.top >= -1 && box.top < innerHeight / 2;
		});
		want(seen, `the picture of ${id} is not in sight`);
	}
	return `${ids.length} steps`;
};

export const stepped: Check = async ({ tab, url }) => {
	await tab.open(url);
	await tab.until('a step is active', active);
	await tab.run(() => document.querySelector<HTMLElement>('[data-mode-switch]')!.click());
	await tab.run(() => document.querySelector<HTMLElement>('[data-turn="next"]')!.focus());
	const first = await tab.run(active);
	await tab.press('ArrowRight');
	const second = await tab.run(active);
	await tab.press('ArrowLeft');
	want(
		first && second && first !== second && (await tab.run(active)) === first,
		`keys lead from ${first} to ${second}`
	);
	return `${first}, ${second} and back`;
};

/** What a search leads to, a link to words does too: told one at a time, the step that has them is told. */
export const found: Check = async ({ tab, url }) => {
	await tab.open(`${url}?mode=steps`);
	await tab.until('a step is active', active);
	if (!(await tab.run(() => 'onbeforematch' in document.body))) return 'this engine searches nothing that is folded';
	const [id, words] = await tab.run(() => {
		const step = [...document.querySelectorAll<HTMLElement>('[data-story-step]')].at(-3)!;
		return [step.dataset['storyStep']!, step.querySelector('.words')!.firstChild!.textContent!.trim().slice(0, 40)];
	});
	await tab.open(`${url}?mode=steps#:~:text=${encodeURIComponent(words!.replace(/\s\S*$/, ''))}`);
	await tab.until(
		`${id} is told, which has “${words}”`,
		(id) => document.querySelector<HTMLElement>('[data-active]')?.dataset['storyStep'] === id,
		id
	);
	const room = await tab.run(() =>
		Math.max(
			...[...document.querySelectorAll('[hidden="until-found"]')].map((step) => step.getBoundingClientRect().height)
		)
	);
	want(room === 0, `a folded step takes ${room} px`);
	return id!;
};
