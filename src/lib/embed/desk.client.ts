/** The embed desk: what the choices make of the preview, the snippets and the files to download. */
import { desk, deskLive } from '../messages/desk.ts';
import { chosen, type Chosen } from './desk-choice.client.ts';
import { heightAt, UNMEASURED, type Heights } from './heights.ts';
import { readOptions } from './options.ts';
import { snippets, room, frameTitle, type Format } from './snippets.ts';
import { embedOf, heightsName, wishesOf, type What } from './what.ts';

const root = document.querySelector<HTMLElement>('[data-desk]')!;
const find = <E extends Element = HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
const all = <E extends Element = HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];

const catalog = JSON.parse(root.dataset.catalog || '[]') as What[];
const heights = JSON.parse(root.dataset.heights || '{}') as Heights;
/** The site stands where its desk does; the build may not know where that is. */
const site = new URL('../', location.href.replace(/[?#].*/, '')).href;
const field = (name: string) => find<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);

/** Frames are made anew for a new address: one that is led elsewhere leaves an entry in the history. */
function preview(what: What, { wishes, width, seen }: Chosen) {
	const themes = wishes.theme ? [wishes.theme] : seen === 'both' ? ['light', 'dark'] : [seen];
	const wanted = themes.map((theme) => ({ theme, src: site + embedOf(what, { ...wishes, theme }) }));
	const stage = find('[data-stage]');
	const now = all<HTMLIFrameElement>('[data-stage] iframe');
	if (now.length !== wanted.length || now.some((frame, i) => frame.src !== wanted[i]!.src)) {
		stage.replaceChildren(
			...wanted.map(({ theme, src }) => {
				const ground = document.createElement('div');
				const frame = document.createElement('iframe');
				ground.className = theme;
				Object.assign(frame, { loading: 'lazy', src, title: `${desk.previewOf(theme)}: ${frameTitle(what)}` });
				ground.append(frame);
				return ground;
			})
		);
	}
	for (const frame of all<HTMLIFrameElement>('[data-stage] iframe')) {
		if (!frame.style.height)
			frame.style.height = `${heightAt(heights[heightsName(what, wishes)] ?? UNMEASURED, width)}px`;
		frame.style.width = `${width}px`;
	}
}

function offerFiles({ id, picture }: What) {
	find('[data-files]').replaceChildren(
		...picture.files.map(({ path, theme, type, scale }) => {
			const [item, link] = [document.createElement('li'), document.createElement('a')];
			const png = type === 'image/png';
			Object.assign(link, { href: site + path, download: path.replace(/^.*\//, '') });
			link.textContent = desk.fileName(theme, png ? 'PNG' : 'SVG', png ? picture.width * scale : 0);
			link.dataset.file = id;
			item.append(link);
			return item;
		})
	);
}

/** A chapter can be asked of the story alone. */
const chapters = ({ kind }: What) => (kind === 'story' ? field('chapter').querySelectorAll('option').length - 1 : 0);

/** What the embed itself would say of the options. */
function nameFaults(what: What, choice: Chosen) {
	const query = new URLSearchParams(wishesOf(what, choice.wishes)).toString();
	const { faults } = readOptions(query, {
		langs: [],
		step: () => true,
		meeting: () => true,
		chapters: chapters(what),
		select: () => true
	});
	const items = faults.map((fault) => Object.assign(document.createElement('li'), { textContent: fault }));
	find('[data-faults]').replaceChildren(...items);
}

function draw() {
	const choice = chosen(field, all);
	const what = catalog.find(({ id }) => id === choice.what);
	if (!what) return;
	const { wishes, width, sameOrigin } = choice;
	const rows = heights[heightsName(what, wishes)];
	for (const place of all('[data-format]')) {
		const text = place.querySelector('textarea');
		const format = place.dataset.format as Format;
		if (text) text.value = snippets[format](what, { site, width, heights: rows, wishes, sameOrigin });
	}
	find('[name="px"]').textContent = String(width);
	find('[data-kept]').textContent = deskLive.kept(width, room(what, rows, width));
	for (const button of all('[data-width]')) button.ariaPressed = String(Number(button.dataset.width) === width);
	preview(what, choice);
	offerFiles(what);
	nameFaults(what, choice);
}

/** To the clipboard; where that is not allowed, the text is selected and the reader told what to press. */
async function copy(button: Element) {
	const text = button.closest('[data-format]')!.querySelector('textarea')!;
	try {
		await navigator.clipboard.writeText(text.value);
		find('[data-said]').textContent = deskLive.copied;
	} catch {
		text.focus();
		text.select();
		find('[data-said]').textContent = deskLive.select;
	}
}

/** `?chart=moves`, `?meeting=…`, `?step=…` or `?record=…`: what the page that led here shows. */
const asked = ['chart', 'meeting', 'step', 'record'].map((name) => new URLSearchParams(location.search).get(name));
const known = asked.find((id) => catalog.some((what) => what.id === id));
if (known) field('what').value = known;

let soon = 0;
const later = () => {
	clearTimeout(soon);
	soon = window.setTimeout(draw, 80);
};
// Scrolled sideways and down by keys too.
find('[data-stage]').tabIndex = 0;
root.addEventListener('input', later);
root.addEventListener('submit', (event) => event.preventDefault());
root.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
	if (!button) return;
	if (button.dataset.width) field('width').value = button.dataset.width;
	for (const other of button.dataset.seen ? all('[data-seen]') : []) other.ariaPressed = String(other === button);
	if ('copy' in button.dataset) void copy(button);
	else draw();
});
draw();
