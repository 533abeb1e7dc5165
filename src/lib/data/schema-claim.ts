/** What a claim is: a statement, who makes it, when, and the passages in which it stands. */
import { z } from 'zod';
import { calendars } from './calendars.ts';
import { drawn, hash16, id, label, list, sourceId, text } from './schema-parts.ts';

/** One way to say when. `edtf` follows EDTF (ISO 8601-2:2019) level 1 in the forms listed in edtf.ts. */
export const When = z.strictObject({
	edtf: text.describe(
		'A day, month or year, an interval a/b, an open one ../b ("by b"), each with an optional ~ (about).'
	),
	basis: z
		.enum(['stated', 'weekday', 'relative', 'address', 'calendar'])
		.describe(
			'stated: the passage prints it; weekday: worked out from a weekday; relative: from words like "next week"; address: from a web address; calendar: the passage prints it in another calendar.'
		),
	calendar: z
		.enum(calendars)
		.optional()
		.describe('The other calendar; required for the basis "calendar", else forbidden.'),
	printed: drawn()
		.optional()
		.describe('The date exactly as the article prints it; required for the basis "calendar", else forbidden.'),
	weekday: z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']).optional(),
	note: text.optional().describe('How the date was worked out; required unless it is stated or of another calendar.')
});

/** A passage: a slice of the article after whitespace folding (see passage.ts). Offsets are code points, end exclusive. */
export const Passage = z.strictObject({
	source: sourceId,
	para: z.int().min(1).describe("Paragraph number, counted from 1 by the source's rule."),
	start: z.int().min(0).describe('Code points of the folded text before the passage; npm run locate counts them.'),
	end: z.int().min(1).describe('Code points of the folded text up to its end: the passage has end minus start.'),
	hash: hash16.describe('The first 16 hex digits of the SHA-256 of the passage, folded, in UTF-8.')
});

export const Evidence = Passage.extend({
	quote: drawn()
		.optional()
		.describe('Exact words to show, at most 25, that the article prints between quotation marks: somebody’s speech.'),
	quoteBy: id('ac')
		.optional()
		.describe('Whose speech the quote is, where the claim itself is in the outlet’s own voice.'),
	wording: drawn()
		.optional()
		.describe('Exact words of the article itself, at most 25, where the choice of words is the point.'),
	translation: drawn()
		.optional()
		.describe(
			'Our translation of the quote or wording; required where the source is in another language than the dataset, else forbidden.'
		)
});

export const Attribution = z.strictObject({
	kind: z
		.enum(['named', 'institution', 'anonymous', 'analyst', 'outlet'])
		.describe(
			'Who says it: a named official, an institution, somebody unnamed, an analyst, or the outlet in its own voice.'
		),
	speaker: id('ac')
		.optional()
		.describe('Required for named, institution and analyst; forbidden for outlet and anonymous.'),
	describedAs: drawn().optional().describe('How the article describes an unnamed speaker; required for anonymous.'),
	via: list(id('ac')).optional().describe('Relays between the speaker and the article, nearest to the speaker first.')
});

export const Claim = z.strictObject({
	id: id('c'),
	gist: text.describe('The statement in our own words, one sentence.'),
	short: label.optional().describe('Two to eight words for a chart. Needed by the first claim of a position or move.'),
	kind: z
		.enum(['event', 'plan', 'statement', 'assessment', 'background'])
		.describe(
			'event: happened; plan: lies ahead; statement: something said; assessment: a judgement; background: older or general.'
		),
	attribution: Attribution,
	when: When.nullable().describe('When it happened or is due; null where no source dates it.'),
	hedge: text.optional().describe('The word with which the article holds back, exactly as printed ("appears to").'),
	evidence: list(Evidence).min(1)
});

export type When = z.infer<typeof When>;
export type Passage = z.infer<typeof Passage>;
export type Evidence = z.infer<typeof Evidence>;
export type Claim = z.infer<typeof Claim>;
