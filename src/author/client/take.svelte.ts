/** What becomes of a marked passage. */
import type { Collection, When } from '../../lib/data/schema.ts';
import { collectionNames } from '../../lib/data/schema.ts';
import { jsonSchemaOf, variantsOf } from '../model/json-schema.ts';
import { suggestId } from '../model/suggest-id.ts';
import { prefixesOf } from '../model/targets.ts';
import type { MarkedAnswer } from '../wire.ts';
import { workspace } from './workspace.svelte.ts';

const has = (name: Collection | 'dataset', key: string) =>
	variantsOf(jsonSchemaOf(name)).some(({ properties }) => properties && key in properties);

/** The collections whose records stand on claims. */
export const standingOnClaims = collectionNames.filter((name) => has(name, 'claims'));

const listAt = (key: string): unknown[] => {
	const held = $state.snapshot(workspace.open?.value[key]);
	return Array.isArray(held) ? held : [];
};

export const idFor = (name: Collection, words: string) => {
	const taken = (workspace.view?.names[name] ?? []).map(({ id }) => id);
	return suggestId(prefixesOf(name)[0] ?? '', words, taken);
};

export const canTakeEvidence = () => workspace.open?.name === 'claims';
export const canTakeClaims = () => !!workspace.open && standingOnClaims.some((name) => name === workspace.open?.name);
export const canBeDated = () => !!workspace.open && has(workspace.open.name, 'when');

export function newClaim({ passage, words }: MarkedAnswer) {
	workspace.start('claims', null, { id: idFor('claims', words), when: null, evidence: [passage] });
}

export function addEvidence({ passage }: MarkedAnswer) {
	if (workspace.open) workspace.open.value['evidence'] = [...listAt('evidence'), { ...passage }];
}

export function dateOf(when: When) {
	if (workspace.open) workspace.open.value['when'] = { ...when };
}

/** Opens the source with the passage among what is left out; the reason is the editor's to choose. */
export function leaveOut({ passage }: MarkedAnswer) {
	const { source, ...place } = passage;
	if (workspace.open?.name !== 'sources' || workspace.open.was !== source) workspace.openRecord('sources', source);
	if (workspace.open) workspace.open.value['leftOut'] = [...listAt('leftOut'), place];
}

export function makeOf(claim: { id: string; name: string }, name: Collection) {
	workspace.start(name, null, { id: idFor(name, claim.name), claims: [claim.id] });
}

export function addClaim(id: string) {
	if (workspace.open) workspace.open.value['claims'] = [...listAt('claims'), id];
}
