import type { At, Finding } from '../at.ts';
import { collectionNames } from '../schema.ts';
import type { Claim, Source } from '../schema.ts';
import { isStub } from '../stub.ts';
import type { Context } from './context.ts';
import type { RecordRule } from './rule.ts';
import { textsIn } from './texts-in.ts';

const WRITE = 'write it in your own words';
/** What to do about each part of dataset.json. */
const hints: Readonly<Record<string, string>> = {
	title: 'write what the whole is called',
	lead: 'write in a sentence what the whole tells',
	asOf: 'write the latest day that an article reports on',
	parties: 'name the parties, and give each an id: "ru"; correct the columns with it',
	ranks: 'list the ranks of offices, highest first',
	delegations: 'name the columns of the picture of delegations, and the parties in each',
	charts: 'write a title and a lead for each chart'
};

const stubsIn = (value: unknown, at: At): At[] =>
	[...textsIn(value, at)].flatMap(([text, place]) => (isStub(text) ? [place] : []));
const keysOf = (places: readonly At[]) =>
	[...new Set(places.map((at) => at.findLast((key) => typeof key === 'string')))].join(', ');

function* inInfo({ info }: Context): Generator<Finding> {
	for (const [key, value] of Object.entries(info ?? {})) {
		const [first, ...rest] = stubsIn(value, ['dataset', key]);
		const count = rest.length ? `, ${rest.length + 1} texts` : '';
		if (first) yield { at: first, message: `still to be written: "${key}"${count}`, hint: hints[key] ?? WRITE };
	}
}

/** The claims that begin in each source, told once a source: they are as a rule very many. */
function* inClaims({ each }: Context): Generator<Finding> {
	const bySource = new Map<string, [Claim, At][]>();
	for (const [claim, at] of each.claims) {
		const source = claim.evidence[0]?.source ?? '';
		bySource.set(source, [...(bySource.get(source) ?? []), [claim, at]]);
	}
	for (const [source, claims] of bySource) {
		const open = claims.filter(([claim, at]) => stubsIn(claim, at).length);
		const first = open[0] && stubsIn(...open[0])[0];
		if (!first) continue;
		yield {
			at: first,
			message: `claims of source "${source}" still to be written: ${open.length} of ${claims.length}`,
			hint: 'read the passage; write gist, kind, attribution and when, or list it in "leftOut" of its source'
		};
	}
}

/** Of a source the fields that are open; of any other record the same. */
function* inRecords({ each }: Context): Generator<Finding> {
	for (const name of collectionNames) {
		if (name === 'claims') continue;
		for (const [record, at] of each[name] as [{ id: string } | Source, At][]) {
			const open = stubsIn(record, at);
			const hint =
				name === 'sources' ? 'read the article and write them; correct outlet and published with them' : WRITE;
			if (open[0]) yield { at: open[0], message: `still to be written of "${record.id}": ${keysOf(open)}`, hint };
		}
	}
}

export const stub: RecordRule = {
	name: 'stub',
	scope: 'record',
	about: 'nothing that npm run new left to be written is still to be written',
	*run(context) {
		yield* inInfo(context);
		yield* inRecords(context);
		yield* inClaims(context);
	}
};
