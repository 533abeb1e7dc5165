/** What a source is: one article, how its file is known again, and what is known of it. */
import { z } from 'zod';
import { Passage, When } from './schema-claim.ts';
import { drawn, id, label, list, sourceId, text } from './schema-parts.ts';

export const Source = z.strictObject({
	id: sourceId,
	file: text.describe('The name of the file of the article, without a folder.'),
	bytes: z.int().min(1).describe('Size of the file.'),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, '64 hex digits in lower case: the SHA-256 of the file')
		.describe('Of the bytes of the file, in lower case.'),
	words: z
		.int()
		.min(1)
		.describe('Words of the article: runs of letters and digits; an apostrophe or a hyphen within joins them.'),
	paragraphs: z
		.enum(['line', 'block'])
		.describe('What a paragraph is in this file: a line, or a block between blank lines.'),
	lang: text
		.optional()
		.describe('The language of the article, a tag like fa or uk; where it is missing, that of the dataset.'),
	name: label.describe('What we call the article: a working name, since the files print no headline.'),
	outlet: id('ac').nullable().describe('null where the file does not state it.'),
	outletNote: text.describe('How we know the outlet, or that we do not.'),
	authors: list(drawn())
		.min(1)
		.optional()
		.describe('Who wrote the article, each name as it is printed; missing where no author is stated.'),
	address: z
		.string()
		.max(500)
		.regex(/^https:\/\/[A-Za-z0-9][A-Za-z0-9._~:/?#[\]@!&'()*+,;=%-]+$/, 'an address that begins with https://')
		.optional()
		.describe('Where the article can be read, as a link. Nothing is ever fetched from there.'),
	published: When.nullable(),
	independence: text.describe('Sources of one outlet share a group and never corroborate each other.'),
	contributing: list(id('ac')).optional(),
	contributes: text.describe('What this article adds, in a sentence.'),
	defects: list(z.strictObject({ note: text, para: z.int().min(1) })).describe(
		'What is wrong with the text as it stands.'
	),
	leftOut: list(
		Passage.omit({ source: true }).extend({
			reason: z.enum(['boilerplate', 'caption', 'broken text', 'link', 'no statement', 'not needed'])
		})
	).describe('Passages behind no claim, and why.')
});

export type Source = z.infer<typeof Source>;
