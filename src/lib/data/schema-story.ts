/** What the story is: steps, each a picture and a few sentences that name what they rest on. */
import { z } from 'zod';
import { chartNames, drawn, id, label, list, text } from './schema-parts.ts';

export const Sentence = z.strictObject({
	say: text.describe('One sentence of the story.'),
	claims: list(id('c')).describe('What it rests on; empty only where it states no fact.')
});

export const Step = z.strictObject({
	id: id('st'),
	chapter: label.describe('Title of the chapter; the steps of one chapter follow each other.'),
	title: drawn(),
	date: text
		.optional()
		.describe('EDTF: when the step tells of, where that is not the span of the dates of its claims.'),
	chart: z.enum(chartNames),
	show: list(text)
		.min(1)
		.describe('Ids of the records in the picture. Attendance of one meeting alone draws the table of that meeting.'),
	focus: list(text).min(1).describe('Those of them that the words are about.'),
	text: list(Sentence).min(1)
});

export type Sentence = z.infer<typeof Sentence>;
export type Step = z.infer<typeof Step>;
