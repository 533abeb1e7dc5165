import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { partyColour } from '../lib/data/colours.ts';
import { datasetFolder } from '../lib/data/folder.ts';
import type { DatasetInfo } from '../lib/data/schema.ts';

const ID = 'virtual:parties.css';

/**
 * Party colours come from the dataset. They reach the page as a style sheet (`.party-ru { --party: … }`), because the
 * content security policy forbids style attributes.
 */
export function partyColours(): Plugin {
	return {
		name: 'party-colours',
		resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
		load(id) {
			if (id !== `\0${ID}`) return;
			const { parties } = JSON.parse(readFileSync(`${datasetFolder()}/dataset.json`, 'utf8')) as DatasetInfo;
			return parties
				.map((party) => {
					const { light, dark } = partyColour(party, parties);
					return `.party-${party.id}{--party:light-dark(${light},${dark})}`;
				})
				.join('\n');
		}
	};
}
