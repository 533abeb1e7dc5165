/** What a file says of itself: `docProps/core.xml` and `docProps/app.xml` (ECMA-376, part 2, 11; part 1, 22.2). */
import type { Part, Relationship } from './opc.ts';
import { el, textEl, xmlDocument } from './xml.ts';

export interface Properties {
	title: string;
	/** In a sentence. */
	subject: string;
	/** Name of the dataset: it stands for the author. */
	creator: string;
	/** A language tag: `en`. */
	language: string;
	version: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';

/** Without a date: on which day the dataset was made is not recorded. */
export const corePart = ({ title, subject, creator, language, version }: Properties): Part => {
	return {
		path: CORE,
		type: 'application/vnd.openxmlformats-package.core-properties+xml',
		body: xmlDocument(
			el(
				'cp:coreProperties',
				{
					'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
					'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
				},
				textEl('dc:title', title),
				textEl('dc:subject', subject),
				textEl('dc:creator', creator),
				textEl('dc:language', language),
				textEl('cp:version', version)
			)
		)
	};
};

/** @param application the name that the format asks for; without one some readers doubt the file */
export const appPart = (application: string, ...more: readonly string[]): Part => ({
	path: APP,
	type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
	body: xmlDocument(
		el('Properties', { xmlns: `${OFFICE}/extended-properties` }, ...more, textEl('Application', application))
	)
});

/** The relationships of a package whose main part stands at `main`. */
export const rootOf = (main: string): Relationship[] => [
	{ id: 'rId1', type: 'officeDocument', target: main },
	{
		id: 'rId2',
		type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
		target: CORE
	},
	{ id: 'rId3', type: 'extended-properties', target: APP }
];
