/** The snippets that a desk pastes: pure functions of what is embedded, the wishes for it, and where the site stands. */
import { embedWords as words } from '../messages/embed.ts';
import { element, escaped, tag, type Attributes } from './html.ts';
import { heightAt, STEPPER, UNMEASURED, type Measured } from './heights.ts';
import { card, image, placeholder, figure } from './picture-snippets.ts';
import { embedOf, wishesOf, type What, type Wishes } from './what.ts';

export interface Setting {
	/** Address of the site, ending in a slash. */
	site: string;
	/** Width in CSS pixels of the column that the snippet is for, where no script fits the frame. */
	width: number;
	/** Heights of what is embedded, by width. */
	heights: Measured | undefined;
	wishes: Wishes;
	/** True where the embed is to stand on the origin of the very page it is pasted into. */
	sameOrigin: boolean;
}

export type Snippet = (what: What, setting: Setting) => string;

/** A frame of the page's own origin that may run scripts too could take its sandbox off. */
export const sandbox = (sameOrigin: boolean) =>
	`allow-scripts${sameOrigin ? '' : ' allow-same-origin'} allow-popups allow-popups-to-escape-sandbox`;

/** A story in a frame of one height is read step by step, which takes the room of a step. */
export const room = ({ kind }: What, heights: Measured = UNMEASURED, width: number) =>
	kind === 'story' || kind === 'step' ? STEPPER : heightAt(heights, width);

export const frameTitle = ({ label, title, site }: What) => words.frame(label, title, site);

const frameOf = (what: What, { site, wishes, sameOrigin }: Setting): Attributes => ({
	title: frameTitle(what),
	src: site + embedOf(what, wishes),
	sandbox: sandbox(sameOrigin)
});

const hostScript = ({ site }: Setting) => element('script', { async: true, src: `${site}embed/embed.js` });

/** A frame of a size, which says all of its looks in attributes: a page may allow no styles but its own. */
export const sized = (what: What, setting: Setting, width: string | number, more: Attributes = {}): string =>
	element('iframe', {
		...more,
		...frameOf(what, setting),
		loading: 'lazy',
		width,
		height: room(what, setting.heights, setting.width),
		frameborder: 0
	});

const SLOT = 'at-the-table';

/**
 * The frame, and the picture for where it is taken out: of what stands in the box only the frame has a place in its shadow
 * root, so the picture is neither shown nor loaded. Who takes out frames takes out the template too.
 */
const iframe: Snippet = (what, setting) => {
	const root = element('template', { shadowrootmode: 'open' }, element('slot', { name: SLOT }));
	const frame = sized(what, setting, '100%', { slot: SLOT });
	return element('div', {}, [root, frame, figure(what, setting)].join('\n'));
};

const script: Snippet = (what, setting) => `${iframe(what, setting)}\n${hostScript(setting)}`;

/** How the element names what it shows. */
const named = ({ kind, id, of }: What): Attributes =>
	kind === 'record' ? { record: id } : { chart: of ?? (kind === 'chart' ? id : 'story') };

const custom: Snippet = (what, setting) =>
	`${element('at-the-table', { ...named(what), ...Object.fromEntries(wishesOf(what, setting.wishes)) }, figure(what, setting))}\n${hostScript(setting)}`;

/** AMP's list of heights by width of the window, the widest first; in it the frame asks for more or less. */
const ampHeights = (heights: Measured) =>
	[...heights]
		.reverse()
		.map(([width, height], i) => (i === heights.length - 1 ? `${height}px` : `(min-width: ${width}px) ${height}px`))
		.join(', ');

const amp: Snippet = (what, setting) => {
	const { heights = UNMEASURED, width } = setting;
	const told = what.kind === 'story' || what.kind === 'step';
	const overflow = element('div', { overflow: true, tabindex: 0, role: 'button' }, escaped(words.more));
	return [
		tag('amp-iframe', {
			...frameOf(what, setting),
			width,
			height: room(what, heights, width),
			layout: 'responsive',
			...(told ? {} : { heights: ampHeights(heights) }),
			resizable: true,
			frameborder: 0
		}),
		`\t${placeholder(what, setting.site)}`,
		`\t${overflow}`,
		'</amp-iframe>',
		element('noscript', {}, figure(what, setting))
	].join('\n');
};

/** The address that says of a page how it is embedded: for systems that ask for it. */
const oembed: Snippet = (what, { site }) => `${site}oembed/${what.id}.json`;

export const snippets = { script, iframe, element: custom, amp, oembed, image, card } satisfies Record<string, Snippet>;
export type Format = keyof typeof snippets;
export const formats = Object.keys(snippets) as Format[];
