/**
 * The one schema. It checks the data at the door, types the code, and is published as JSON Schema
 * (`npm run schema`), so its descriptions are what an editor of a dataset reads while typing.
 */
import { z } from 'zod';
import { Disagreement } from './schema-disagreement.ts';
import { Attribution, Claim, Evidence, Passage, When } from './schema-claim.ts';
import { Source } from './schema-source.ts';
import { Activity, Lesson, Plan } from './schema-lesson.ts';
import { Correction, DatasetInfo, Party, Rank } from './schema-info.ts';
import { Issue, Position } from './schema-issue.ts';
import { Move, MoveLink } from './schema-move.ts';
import { Place, Whereabouts } from './schema-places.ts';
import { chartNames, claims, id, label, list, most, partyId, slug, sourceId, text, wikidata } from './schema-parts.ts';
import { Sentence, Step } from './schema-story.ts';

export {
	Activity,
	Attribution,
	chartNames,
	Claim,
	Correction,
	DatasetInfo,
	Disagreement,
	Evidence,
	Issue,
	Lesson,
	Move,
	MoveLink,
	Passage,
	Place,
	Party,
	Plan,
	Position,
	Rank,
	Sentence,
	Source,
	Step,
	When,
	Whereabouts
};
export type { ChartName } from './schema-parts.ts';
export type { Stance } from './schema-issue.ts';

export const Office = z.strictObject({
	id: id('of'),
	label,
	rank: slug,
	institution: id('ac'),
	printed: list(z.strictObject({ source: sourceId, text }))
		.min(1)
		.describe('The office exactly as each article prints it.'),
	claims
});

export const Actor = z.strictObject({
	id: id('ac'),
	kind: z.enum(['person', 'state', 'body', 'group', 'outlet']),
	name: label,
	short: label.describe('For a card: a family name, an acronym.'),
	party: partyId.nullable(),
	wikidata,
	printed: list(z.strictObject({ source: sourceId, text })).describe('The name exactly as each article prints it.'),
	offices: list(Office).optional().describe('Persons only: an office is never a fact of its own, it needs claims.')
});

export const Meeting = z.strictObject({
	id: id('mt'),
	label,
	status: z.enum(['held', 'scheduled', 'proposed']).describe('As far as the sources report: scheduled is not held.'),
	when: When.nullable(),
	place: label.nullable(),
	claims
});

export const Attendance = z.strictObject({
	id: id('at'),
	meeting: id('mt'),
	actor: id('ac'),
	party: partyId,
	office: id('of').optional(),
	status: z
		.enum(['sent', 'present', 'expected', 'undecided', 'declined', 'not-sent'])
		.describe(
			'sent: announced as in the delegation, and where the meeting was held, no source reports the arrival; present: at a meeting reported as held; declined: would not come; not-sent: named as not in it.'
		),
	role: z
		.enum(['head', 'member', 'experts', 'unnamed'])
		.optional()
		.describe('Only where a source gives it: leads the delegation, is in it, or is a group without names.'),
	claims
});

/** The files of a dataset folder, and the key under which each holds its records. */
export const collections = {
	sources: Source,
	actors: Actor,
	meetings: Meeting,
	issues: Issue,
	claims: Claim,
	attendance: Attendance,
	positions: Position,
	moves: Move,
	disagreements: Disagreement,
	places: Place,
	whereabouts: Whereabouts,
	story: Step,
	lesson: Lesson
} as const;
export type Collection = keyof typeof collections;
export const collectionNames = Object.keys(collections) as Collection[];

/** The shape of one file: `{ "$schema"?: …, "<collection>": [ … ] }`. */
export const fileSchema = (name: Collection) =>
	z.strictObject({ $schema: text.optional(), [name]: z.array(collections[name]).max(most.records) });

export type Office = z.infer<typeof Office>;
export type Actor = z.infer<typeof Actor>;
export type Meeting = z.infer<typeof Meeting>;
export type Attendance = z.infer<typeof Attendance>;
export type Disagreement = z.infer<typeof Disagreement>;
/** The records that charts draw; each has a page of its own. */
export type ChartRecord = Attendance | Position | Move | Disagreement | Whereabouts;

export interface Dataset {
	info: DatasetInfo;
	sources: Source[];
	actors: Actor[];
	meetings: Meeting[];
	issues: Issue[];
	claims: Claim[];
	attendance: Attendance[];
	positions: Position[];
	moves: Move[];
	disagreements: Disagreement[];
	places: Place[];
	whereabouts: Whereabouts[];
	story: Step[];
	lesson: Lesson[];
}
