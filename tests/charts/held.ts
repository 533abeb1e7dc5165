/** The sound dataset told after its talks: three rounds were held, and some who were sent are reported to have come. */
import type { Dataset } from '../../src/lib/data/schema.ts';
import { edited, parse, soundTexts, type Edit, type Texts } from '../data/sound.ts';

const record = (id: string, actor: string, party: string, more: string) =>
	`{ "id": "${id}", "meeting": "mt-round-two", "actor": "${actor}", "party": "${party}", ${more}, "claims": ["c-round-two"] },`;

const edits: Edit[] = [
	['meetings', 'mt-amber', '"scheduled"', '"held"'],
	['meetings', 'mt-round-two', '"proposed"', '"held"'],
	['meetings', 'mt-round-two', '"2031-03-20"', '"2031-03-06"'],
	['attendance', 'at-osk', '"sent"', '"present"'],
	['attendance', 'at-hadder', '"sent"', '"present"'],
	['attendance', 'at-veyra-team', '"sent"', '"present"'],
	['attendance', 'at-round-two-team', '"undecided"', '"present"'],
	[
		'attendance',
		'',
		'{\n\t\t\t"id": "at-round-two-team"',
		`${record('at-round-two-brack', 'ac-brack', 've', '"office": "of-brack", "status": "present", "role": "head"')}
		${record('at-round-two-osk', 'ac-osk', 'to', '"office": "of-osk", "status": "sent", "role": "head"')}
		{\n\t\t\t"id": "at-round-two-team"`
	],
	['whereabouts', 'wh-osk', '"sent"', '"there"'],
	['whereabouts', 'wh-osk', '"c-tolmar-list"', '"c-open-today"']
];

export const heldTexts = (more: readonly Edit[] = []): Texts => [...edits, ...more].reduce(edited, soundTexts());

/** @throws Error where the dataset breaks a rule */
export function heldDataset(...more: Edit[]): Dataset {
	const { dataset, faults } = parse(heldTexts(more));
	if (!dataset) throw new Error(`not sound: ${faults.map(({ rule, message }) => `${rule}: ${message}`).join('; ')}`);
	return dataset;
}
