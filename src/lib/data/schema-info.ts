/** What stands in dataset.json: what the talks are, who takes part, and how the charts are headed. */
import { z } from 'zod';
import {
	colour,
	columns,
	drawn,
	id,
	label,
	list,
	most,
	partyId,
	shortName,
	slug,
	text,
	version
} from './schema-parts.ts';

export const Party = z.strictObject({
	id: partyId,
	name: shortName,
	adjective: text.describe('As in "the Russian side".'),
	colour: z
		.strictObject({ light: colour, dark: colour })
		.optional()
		.describe(
			'On light and on dark paper, with a contrast of 4.5 on it and 15 away from any other party in CIELAB; a fallback is used where missing.'
		)
});

export const Rank = z.strictObject({
	id: slug,
	label,
	noun: label.describe('With its article, for headlines: "a minister".')
});

export const Correction = z.strictObject({
	date: z.iso.date().describe('The day on which it was published.'),
	version: version.describe('The first version of the dataset that is right.'),
	text: text.describe('What was wrong and what it says now, in neutral sentences. Never rewritten later.')
});

const headlineOf = z.strictObject({ title: drawn(), lead: text });

export const DatasetInfo = z.strictObject({
	$schema: text.optional(),
	id: slug,
	version: version.describe('Grows with every change of a fact.'),
	asOf: z.iso.date().describe('The latest day that a source reports on.'),
	lang: text,
	licence: text
		.optional()
		.describe('Licence of the dataset itself, by its short name; where missing, the page names none.'),
	title: label,
	lead: text,
	parties: list(Party).min(2).max(most.parties).describe('In lane order; at most eight.'),
	ranks: list(Rank).min(1).describe('Highest first.'),
	delegations: z.strictObject({
		meeting: id('mt').describe(
			'The meeting whose delegations the chart shows first; the table of any other one that somebody attends can be chosen.'
		),
		prepared: id('mt').optional().describe('A preparatory meeting whose attendants are drawn apart.'),
		columns
	}),
	sequence: id('is')
		.optional()
		.describe('The issue with a scale, drawn above the grid of positions; left out where no issue has one.'),
	charts: z
		.strictObject({
			delegations: headlineOf,
			positions: headlineOf,
			moves: headlineOf
		})
		.describe('Headlines; {placeholders} are counted out of the dataset (see headline.ts).'),
	gaps: list(text).describe('What no source says, in sentences.'),
	loaded: list(text).describe('Loaded words: refused outside quotation marks.'),
	corrections: list(Correction).describe(
		'What an earlier version said wrongly, oldest first; an empty list says that there is none yet.'
	)
});

export type Party = z.infer<typeof Party>;
export type Rank = z.infer<typeof Rank>;
export type Correction = z.infer<typeof Correction>;
export type DatasetInfo = z.infer<typeof DatasetInfo>;
