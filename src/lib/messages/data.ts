/** The words of what the dataset is published as: tables, their columns, the package and its page. */
import type { DatasetInfo } from '../data/schema.ts';

const formulas =
	'A text that begins with = + - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula; take that apostrophe away to have the text back.';

export const dataWords = {
	name: 'Data',
	title: 'The data, to take away',
	formulas,
	number: 'The place of the row in its list, counted from 1.',
	above: (table: string) => `The row of ${table} that this one belongs to.`,
	numberAbove: (table: string) => `The number of the row of ${table} that this one belongs to.`,
	count: (list: string) => `How many members the list “${list}” has; empty where the record has no such list.`,
	/** What one row is, by the name of its table; `member` says it of the others. */
	rows: {
		dataset: 'the dataset itself: version, as-of day, headlines',
		dataset_parties: 'a party',
		dataset_ranks: 'a rank of offices',
		dataset_delegations_columns: 'a column of the delegations',
		dataset_delegations_columns_parties: 'a party in such a column',
		dataset_gaps: 'something that no source says',
		dataset_loaded: 'a loaded word, refused outside quotation marks',
		dataset_corrections: 'a correction of an earlier version',
		sources: 'an article',
		sources_contributing: 'somebody who contributed to an article',
		sources_defects: 'something wrong with the text of an article',
		sources_left_out: 'a passage of an article that stands behind no claim',
		actors: 'a person, state, body, group or outlet',
		actors_printed: 'a name, as one article prints it',
		actors_offices: 'an office that a person holds',
		actors_offices_printed: 'an office, as one article prints it',
		meetings: 'a meeting',
		issues: 'an issue',
		issues_scale: 'a step on the scale of an issue',
		claims: 'a claim: one statement, with who makes it',
		claims_attribution_via: 'a relay between the speaker and the article',
		claims_evidence: 'a passage in which a claim stands',
		attendance: 'somebody’s part in a meeting, or absence from it',
		positions: 'where a party stands on an issue',
		positions_moved_from_claims: 'a claim that reports a change of position',
		moves: 'an offer, a reply or a signal',
		moves_to: 'a party that a move is addressed to',
		moves_links: 'a link from one move to another',
		disagreements: 'a question that the sources answer differently',
		disagreements_sides: 'one of the answers',
		places: 'a place on the map',
		whereabouts: 'where somebody was on the day of the map',
		story: 'a step of the story',
		story_show: 'a record in the picture of a step',
		story_focus: 'a record that the words of a step are about',
		story_text: 'a sentence of a step',
		lesson: 'a lesson plan or an activity',
		lesson_activities: 'an activity of a plan',
		lesson_material: 'something that an activity needs',
		lesson_codes: 'a standard that an activity serves',
		lesson_show: 'a record that an activity shows',
		lesson_prompts: 'something that students are asked to do',
		lesson_debrief: 'something to talk about at the end',
		lesson_cards: 'a position on a role card',
		lesson_rules: 'a rule of the role-play',
		lesson_ends: 'a way for the role-play to end'
	} as Readonly<Record<string, string>>,
	member: (list: string, table: string) =>
		list.endsWith('claims') ? `a claim behind a row of ${table}` : `a member of “${list}” of a row of ${table}`,
	oneRow: (what: string) => `One row is ${what}.`,
	packageIs: (asOf: string) => `As of ${asOf}, the latest day that a source reports on. ${formulas}`,
	/** @param outlet undefined where the article states none; @param day in EDTF, undefined where none is known */
	source: (name: string, outlet: string | undefined, day: string | undefined) =>
		`“${name}” (working name of the article), ${outlet ?? 'outlet not stated'}, ${day ?? 'day not stated'}`,
	readme: ({ title, version, asOf, licence }: DatasetInfo) => `${title}: the dataset ${version}, as of ${asOf}

data/tables/            one table a file: CSV, UTF-8, first line the names of the columns
data/datapackage.json   what each column holds and how the tables join (Data Package 2.1)
data/json/              the same records as JSON
schema/                 the JSON Schema of each of these files

In a spreadsheet open a table by import (in Excel: Data, From Text/CSV), as UTF-8, every column as text: some ids are
digits with leading zeros. ${formulas}
An empty cell holds nothing: no source gives the value, or the record needs none.
${licence ? `Licence of the dataset: ${licence}. ` : ''}The articles are not part of it. Some quotations of theirs are, and belong to their authors.
`
};
