/**
 * The options of an embed, as they stand in the query of its address. Anybody can write an address, so nothing in it is
 * trusted: each value is parsed and range-checked, and what does not hold is left out and named. Pure.
 */
import { contrast, papers } from '../data/contrast.ts';
import { live } from '../messages/live.ts';

type Scheme = 'light' | 'dark';

export interface Options {
	theme: 'auto' | 'light' | 'dark';
	motion: 'auto' | 'none';
	controls: 'all' | 'none';
	/** The picture with its words behind a button; the words alone; or both, one below the other. */
	view: 'picture' | 'words' | 'all';
	/** Id of the step that a story opens at. */
	step: string;
	/** Which chapter of the story is shown alone, from 1; 0 for all of them. */
	chapter: number;
	/** Id of the meeting whose table stands in place of the first one. */
	meeting: string;
	/** Id of the record whose evidence is open from the start. */
	select: string;
	/** `#rrggbb`, or empty. */
	accent: string;
	/** The schemes in which the accent can be read; in the other one the usual colour stays. */
	accentOn: Scheme[];
	/** `#rrggbb`, `transparent`, or empty. */
	background: string;
	/** Names of font families, in order; the host's page need not have them. */
	font: string[];
	/** Corner radius in CSS pixels. */
	radius: number | undefined;
}

/** What an address may name, because the page holds it. */
export interface Known {
	langs: readonly string[];
	/** Whether the page holds this step, the table of this meeting, and the evidence of this record. */
	step(id: string): boolean;
	/** How many chapters its story has. */
	chapters: number;
	meeting(id: string): boolean;
	select(id: string): boolean;
}

export const LONGEST_QUERY = 4000;
export const MOST_RADIUS = 24;
/** WCAG 2.2, success criterion 1.4.3: words stand on the background, and on pressed buttons in the accent. */
const ENOUGH = 4.5;

/** Options of others, written into the address by host scripts: they are no business of ours, and no fault. */
const others = /^(id|childId|initialWidth|parentTitle|parentUrl|amp|utm_\w+|fbclid|gclid)$/;

const colour = (value: string) => {
	const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1]?.toLowerCase();
	return hex && `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex}`;
};

const oneOf =
	<T extends string>(...values: T[]) =>
	(value: string): T | undefined =>
		values.find((each) => each === value);

const families = (value: string) => {
	const names = value.split(',').map((name) => name.trim());
	return names.length <= 6 && names.every((name) => /^[a-z][a-z0-9 -]{0,40}$/i.test(name)) ? names : undefined;
};

const pixels = (value: string) => (/^\d{1,2}$/.test(value) && Number(value) <= MOST_RADIUS ? Number(value) : undefined);

const usual: Options = {
	theme: 'auto',
	motion: 'auto',
	controls: 'all',
	view: 'picture',
	step: '',
	chapter: 0,
	meeting: '',
	select: '',
	accent: '',
	accentOn: [],
	background: '',
	font: [],
	radius: undefined
};

/** The papers that text may stand on: both where the theme follows the reader's. */
const groundsOf = ({ theme, background }: Options) => {
	const schemes: readonly Scheme[] = theme === 'auto' ? ['light', 'dark'] : [theme];
	return schemes.map((scheme) => ({
		scheme,
		...papers[scheme],
		...(background && background !== 'transparent' && { paper: background })
	}));
};

/** A background brings its theme along: the one whose text can be read on it. */
function themed(options: Options): Options {
	const { background, theme } = options;
	if (!background || background === 'transparent' || theme !== 'auto') return options;
	const dark = contrast(background, papers.dark.quiet) > contrast(background, papers.light.quiet);
	return { ...options, theme: dark ? 'dark' : 'light' };
}

/**
 * Reads the options of an address.
 * @param search the query, with or without its question mark
 * @returns the options that hold, and a sentence for each that does not
 */
export function readOptions(search: string, known: Known): { options: Options; faults: string[] } {
	if (search.length > LONGEST_QUERY) return { options: usual, faults: [live.option.long(LONGEST_QUERY)] };
	const faults: string[] = [];
	const id = (kind: 'step' | 'meeting' | 'select') => (value: string) =>
		/^[a-z][a-z0-9-]{0,80}$/.test(value) && known[kind](value) ? value : undefined;
	const readers: { [K in Exclude<keyof Options, 'accentOn'>]: (value: string) => Options[K] | undefined } = {
		theme: oneOf('auto', 'light', 'dark'),
		motion: oneOf('auto', 'none'),
		controls: oneOf('all', 'none'),
		view: oneOf('picture', 'words', 'all'),
		step: id('step'),
		chapter: (value) => (/^[1-9]\d?$/.test(value) && Number(value) <= known.chapters ? Number(value) : undefined),
		meeting: id('meeting'),
		select: id('select'),
		accent: colour,
		background: (value) => (value === 'transparent' ? value : colour(value)),
		font: families,
		radius: pixels
	};
	const found = new Map<string, unknown>();
	const seen = new Set<string>();
	for (const [name, value] of new URLSearchParams(search)) {
		if (others.test(name)) continue;
		const read = Object.hasOwn(readers, name) ? readers[name as keyof typeof readers] : undefined;
		if (seen.has(name)) faults.push(live.option.twice(shown(name)));
		else if (name === 'lang') {
			if (!known.langs.includes(value)) faults.push(live.option.bad(name, shown(value)));
		} else if (!read) faults.push(live.option.unknown(shown(name)));
		else {
			const held = read(value);
			if (held === undefined) faults.push(live.option.bad(name, shown(value)));
			else found.set(name, held);
		}
		seen.add(name);
	}
	return legible({ ...usual, ...Object.fromEntries(found) }, faults);
}

/** Leaves out the colours on which, or in which, nobody could read. */
function legible(given: Options, faults: string[]): { options: Options; faults: string[] } {
	let options = themed(given);
	if (groundsOf(options).some(({ paper, quiet }) => contrast(paper, quiet) < ENOUGH)) {
		faults.push(live.option.pale('background', options.background, ENOUGH));
		options = { ...options, theme: given.theme, background: '' };
	}
	const accentOn = groundsOf(options)
		.filter(({ paper }) => options.accent && contrast(paper, options.accent) >= ENOUGH)
		.map(({ scheme }) => scheme);
	if (options.accent && !accentOn.length) {
		faults.push(live.option.pale('accent', options.accent, ENOUGH));
		options = { ...options, accent: '' };
	}
	return { options: { ...options, accentOn }, faults };
}

/** Somebody else's text as it may be repeated on the console: short, and in plain letters. */
const shown = (text: string) => text.slice(0, 40).replace(/[^\w .,#-]/g, '?');
