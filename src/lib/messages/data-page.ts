/** The words of the page that offers the dataset to take away. */
import { dataWords } from './data.ts';

export const dataPage = {
	lead: (tables: number) =>
		`Every record behind the charts, in ${tables} tables and as JSON. It says what the pages say: each claim, who makes it, and where in which article it stands. The text of the articles is not in it, only the short quotations that the pages show.`,
	zip: 'all of it: tables, their description, JSON and schemas',
	package: 'what each column holds and how the tables join, as a Data Package 2.1 for R, Python and other tools',
	version: 'Version',
	corrections: 'What earlier versions had wrong',
	asOf: 'As of',
	asOfIs: 'The latest day that an article reports on.',
	licence: 'Licence',
	licenceIs: (licence: string | undefined) =>
		`${licence ?? 'None is named'}. The articles are not part of the dataset; the words quoted from them belong to their authors.`,
	open: 'In a spreadsheet',
	openSteps: [
		'Take a table below, or the zip with all of them.',
		'Import it; do not just open it. In Excel: Data, From Text/CSV. In LibreOffice and Google Sheets: open or import.',
		'Choose UTF-8 and the comma. Choose text as the type of the columns with ids and dates: an id like 001 keeps its zeros then, and a date like ../2025-05-30 (“by 30 May”) stays as it is.',
		'To count, make a pivot table of one table, or join two by a column with ids.'
	],
	formulas: `${dataWords.formulas} Numbers are numbers, also below zero. An empty cell holds nothing: no source gives the value, or the record needs none.`,
	join: 'How the tables join',
	joins: [
		'A record has its id in the column “id”. A column that points to it is called what the record is: “claim” holds ids of claims, “actor” of actors, “source” of articles in sources.',
		'A list in a record is a table of its own, called after both: claims_evidence holds the passages of claims. It names the record in its first column and the place in the list in “number”. The first claim of a record is the one that speaks on the chart.',
		'A list within a list names both places: a row of moves_links_claims belongs to the row of moves_links with the same “move” and, as “number”, its “links_number”.',
		'A value within another has both names: when_edtf is the date (EDTF) of “when”, attribution_speaker is who says a claim. A step on the scale of an issue is told apart by “issue” and “step” together.',
		'Which column points where is written out in datapackage.json, and what each may hold.'
	],
	tables: 'The tables',
	table: 'Table, and what one row is',
	rows: 'Rows',
	columns: 'Columns',
	csvOf: (name: string) => `CSV: ${name}`,
	programs: 'For calendars, feed readers, reference managers and other programs',
	json: 'JSON and its schemas',
	jsonIs:
		'The same records as they are written: one file a collection, each with the JSON Schema that it is checked against.',
	jsonOf: (name: string) => `JSON: ${name}`,
	schema: 'schema',
	schemaOf: (name: string) => `Schema of ${name}.json`,
	network: 'To take these files you need a network, also where the pages are kept on the device.'
};
