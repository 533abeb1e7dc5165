/** The strings of the dossier, in English. */
import { count } from './count.ts';

export const dossier = {
	title: 'My dossier',
	add: 'Add to my dossier',
	lead: 'Tick records: what you tick opens here with its claims, speakers, articles and disagreements, and nothing else is printed.',
	/** Where scripts run. */
	address:
		'The address of this page holds your choice: keep it as a bookmark, or send it. Nothing is stored on your device or anywhere else.',
	/** Where none do. */
	withoutScripts:
		'Without scripts a choice lasts as long as this page is open. A link to one record or to one chart opens it here.',
	tab: 'A link “Add to my dossier” opens this page in a tab of its own, and adds to what is ticked there.',
	pages: 'Pages of the dossier',
	/** Where there are too many records for one page. */
	divided: (n: number) => `The records stand on ${n} pages; each page has a choice of its own.`,
	only: 'Show only what is ticked',
	none: 'Take all ticks away',
	print: 'Print',
	save: 'Save as .docx',
	saving: 'Making the file …',
	failed: 'The file could not be made: its script was not found. With a network, try again; printing works without.',
	empty: 'Nothing is ticked yet.',
	chosen: (n: number) => (n ? `${count(n, 'record', 'records')} ticked.` : 'Nothing is ticked yet.'),
	cite: 'To cite it',
	file: 'dossier.docx',
	foot: (title: string, version: string) => `${title} · ${version}`
} as const;
