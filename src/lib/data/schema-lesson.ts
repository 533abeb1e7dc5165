/**
 * What the classroom is: plans made of activities. Neither holds an answer; the key is computed out of the records that
 * an activity shows.
 */
import { z } from 'zod';
import { headlinedCharts, id, list, text } from './schema-parts.ts';
import { Sentence } from './schema-story.ts';

export const Plan = z.strictObject({
	id: id('ls'),
	kind: z.literal('plan'),
	title: text,
	about: text.describe('What a class has learnt by the end, in a sentence.'),
	minutes: z.int().min(1).describe('The sum of those of its activities.'),
	activities: list(id('ly')).min(1).describe('In the order in which they are done.')
});

const common = {
	id: id('ly'),
	title: text,
	goal: text.describe('What a student can do afterwards, in a sentence.'),
	minutes: z.int().min(1),
	group: text.describe('Who works together: "pairs".'),
	material: list(text).min(1),
	codes: list(text).describe(
		'Standards of any country, as its plans cite them; those that en-class.ts knows are told in words.'
	),
	show: list(text).min(1).describe('Ids of the records in the picture, which the questions are made of.'),
	prompts: list(text).min(1).describe('What the students are asked to do, one step each.'),
	debrief: list(text).min(1).describe('What the class talks about at the end.')
};

/** One way for a game to end. */
const End = z.strictObject({
	how: z.enum(['agreed', 'adjourned', 'broken-off']),
	say: text.describe('What it means, in a sentence.'),
	claims: list(id('c')).describe('What it rests on; empty where it is invented for the game.')
});

export const Activity = z.discriminatedUnion('kind', [
	z.strictObject({
		...common,
		kind: z
			.enum(['words', 'error', 'rank', 'chain', 'gaps', 'spelling', 'predict'])
			.describe(
				'words: one event in several outlets; error: find what one source has wrong; rank: who was sent; chain: from an offer to its refusal; gaps: what no source says; spelling: one name, several ways; predict: guess an answer, then see it.'
			)
	}),
	z.strictObject({
		...common,
		kind: z.literal('headline').describe('Notice, wonder, find a headline.'),
		chart: z.enum(headlinedCharts)
	}),
	z.strictObject({
		...common,
		kind: z.literal('negotiate').describe('A role-play.'),
		cards: list(id('po')).min(1).describe('The positions that stand on the role cards.'),
		rules: list(Sentence).min(1).describe('A rule without claims is invented for the game, and says so.'),
		ends: list(End).min(2)
	})
]);

export const Lesson = z.discriminatedUnion('kind', [Plan, ...Activity.options]);

export type Plan = z.infer<typeof Plan>;
export type Activity = z.infer<typeof Activity>;
/** The activity that is played, with cards, rules and ends. */
export type RolePlay = Extract<Activity, { kind: 'negotiate' }>;
export type Lesson = z.infer<typeof Lesson>;
