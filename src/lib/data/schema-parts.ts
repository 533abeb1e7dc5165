/** The small forms that the schema is made of. */
import { z } from 'zod';
import { undrawableIn } from './letters.ts';
import { unseenIn } from './unseen.ts';

/**
 * The most that every page and every picture has room for, in each of its boxes: letters of a text, of one that is drawn, of a
 * label, of a word that is drawn or a name over a part of a picture, and of an id, which names files; what is drawn side by
 * side; members of a list; records of a file.
 */
export const most = {
	text: 1000,
	drawn: 160,
	label: 60,
	letters: 40,
	id: 60,
	parties: 8,
	columns: 5,
	steps: 7,
	list: 200,
	records: 20_000
} as const;

/** Members in their order. */
export const list = <T extends z.ZodType>(of: T) => z.array(of).max(most.list);

const written = z.string().trim().min(1);
export const text = written.max(most.text);
/** A text that stands in a picture, which has a room and letters of its own. */
export const drawn = (letters: number = most.drawn) =>
	written
		.max(letters, { abort: true })
		.regex(new RegExp(`^(?!.*\\S{${most.letters + 1}})`), `words of at most ${most.letters} letters`)
		.check(({ value, issues }) => {
			const letter = undrawableIn(value);
			// What nobody sees is told by a rule of its own.
			if (letter !== undefined && unseenIn(value) === undefined)
				issues.push({ code: 'custom', input: value, params: { letter } });
		});
export const label = drawn(most.label);

export const id = (prefix: string) =>
	z
		.string()
		.max(most.id)
		.regex(
			new RegExp(`^${prefix}-[a-z0-9]+(-[a-z0-9]+)*$`),
			`an id that starts with "${prefix}-", in lower case, digits and hyphens`
		);
export const shortName = drawn(most.letters).describe(`At most ${most.letters} letters.`);
/** Compared number by number, so that 1.10 is later than 1.9. */
export const version = z.string().regex(/^\d{1,6}(\.\d{1,6}){0,3}$/, 'a version like 1.2.0');
/** The item of a person or a place in Wikidata. It is looked up by somebody, never guessed from a name. */
export const wikidata = z
	.string()
	.regex(/^Q[0-9]{1,12}$/, 'an item of Wikidata like Q406')
	.optional()
	.describe('The item of Wikidata, where somebody has looked it up: "Q406". Never guessed.');
/** A name that stands in a class, a URL or a placeholder. */
export const slug = z
	.string()
	.max(most.id)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens');
export const partyId = z.string().regex(/^[a-z]{2,12}$/, 'a party id: 2 to 12 lower-case letters');
export const sourceId = z.string().regex(/^[a-z0-9]{1,12}$/, 'a source id: lower-case letters and digits');
export const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour like #1f5fa8');
export const hash16 = z.string().regex(/^[0-9a-f]{16}$/, '16 hex digits: the start of the SHA-256 of the passage');
export const columns = list(z.strictObject({ label: shortName, parties: list(partyId).min(1) }))
	.min(1)
	.max(most.columns)
	.describe('The first two face each other; at most five.');
export const claims = list(id('c'))
	.min(1)
	.describe('The claims behind this record; the first one speaks on the chart.');
/** The charts whose headline stands in the dataset. */
export const headlinedCharts = ['delegations', 'positions', 'moves'] as const;
/** The charts there are; pages, embeds, pictures and tests loop over this list. */
export const chartNames = [...headlinedCharts, 'wording', 'places'] as const;
export type ChartName = (typeof chartNames)[number];
