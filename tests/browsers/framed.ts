/** Pages of the site in pages of somebody else, on another origin. */
import { want, type Check } from './check.ts';

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>A host</title>
<link rel="icon" href="data:,"><style>iframe { width: 100%; border: 0 }</style>${body}`;

export const embeds: Check = async ({ tab, url, embeds, host }) => {
	await tab.size(800, 900);
	const charts = embeds.filter((path) => /^embed\/(moves|positions|delegations|wording|places)\/$/.test(path));
	const frames = charts.map((path) => `<iframe title="chart" src="${url}${path}" height="120"></iframe>`);
	await tab.open(host.show(page(`${frames.join('')}<script src="${url}embed/embed.js"></script>`)));
	const heights = () =>
		[...document.querySelectorAll('iframe')].map((frame) => Math.round(frame.getBoundingClientRect().height));
	await tab.until('every frame is fitted', () =>
		[...document.querySelectorAll('iframe')].every((frame) => frame.getBoundingClientRect().height > 200)
	);
	for (const [i, path] of charts.entries()) {
		const inside = await tab.within(i, () => tab.run(() => document.documentElement.scrollHeight));
		const given = (await tab.run(heights))[i]!;
		want(Math.abs(inside - given) <= 1, `/${path} is ${inside} px high in a frame of ${given}`);
	}
	return `${charts.length} frames`;
};

/** Where the host tells nothing, the story is told one step at a time, and a switch to scrolling keeps the step. */
export const framedStory: Check = async ({ tab, url, host }) => {
	await tab.open(host.show(page(`<iframe title="story" src="${url}embed/story/" height="700"></iframe>`)));
	const step = () => document.querySelector<HTMLElement>('[data-story-step][data-active]')?.dataset['storyStep'];
	return tab.within(0, async () => {
		const first = await tab.until('a step is there', step);
		for (let i = 0; i < 3; i++) {
			await tab.run(() => document.querySelector<HTMLElement>('[data-turn="next"]')!.click());
		}
		await tab.until(
			'another step is there',
			(first) => document.querySelector<HTMLElement>('[data-story-step][data-active]')?.dataset['storyStep'] !== first,
			first
		);
		const seen = await tab.run(
			() =>
				[...document.querySelectorAll<HTMLElement>('[data-story-step]')].filter((one) => one.checkVisibility()).length
		);
		want(seen >= 1, 'no step can be seen');
		return `from ${first} to ${await tab.run(step)}`;
	});
};
