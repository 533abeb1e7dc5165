/** Web Annotations, expanded by jsonld: every claim, its locators and its declared words, and no other. */
import { describe, expect, test } from 'vitest';
import { ANNOTATIONS_FILE, feedFiles } from '../../src/lib/feeds/files.ts';
import { datasets } from '../cite/datasets.ts';
import { expanded, termsIn, valuesOf, type Expanded } from './expanded.ts';

const oa = (term: string) => `http://www.w3.org/ns/oa#${term}`;
const as = (term: string) => `http://www.w3.org/ns/activitystreams#${term}`;
const nodes = (node: Expanded, term: string) => (node[term] ?? []) as Expanded[];

function targetOf(target: Expanded) {
	const selector = nodes(target, oa('hasSelector'));
	const [position] = selector;
	const refined = nodes(position!, oa('refinedBy'));
	return {
		source: valuesOf(target, oa('hasSource'))[0],
		selectors: selector.flatMap((one) => one['@type']),
		start: valuesOf(position!, oa('start'))[0],
		end: valuesOf(position!, oa('end'))[0],
		words: refined.map((one) => [one['@type']?.[0], valuesOf(one, oa('exact'))[0]])
	};
}

describe.each(datasets)('%s', (_folder, d) => {
	const file = JSON.parse(feedFiles(d, 'https://example.org').get(ANNOTATIONS_FILE)!) as object;

	test('no term is lost', async () => expect(termsIn(await expanded(file))).toHaveLength(termsIn(file).length));

	test('every claim has one, with the evidence that it declares', async () => {
		const [collection] = await expanded(file);
		expect(collection!['@id']).toBe('https://example.org/data/annotations.jsonld');
		expect(valuesOf(collection!, as('totalItems'))).toEqual([d.claims.length]);
		const [list] = nodes(nodes(collection!, as('first'))[0]!, as('items')) as { '@list'?: Expanded[] }[];
		const annotations = list!['@list']!;
		expect(annotations.map((one) => one['@id'])).toEqual(
			d.claims.map(({ id }) => `https://example.org/data/annotations.jsonld#${id}`)
		);
		const sha = new Map(d.sources.map(({ id, sha256 }) => [id, Buffer.from(sha256, 'hex').toString('base64url')]));
		for (const [i, claim] of d.claims.entries()) {
			const bodies = nodes(annotations[i]!, oa('hasBody'));
			expect(valuesOf(bodies[0]!, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')).toEqual([claim.gist]);
			expect(nodes(annotations[i]!, oa('hasTarget')).map(targetOf)).toEqual(
				claim.evidence.map(({ source, start, end, quote, wording }) => ({
					source: `ni:///sha-256;${sha.get(source)}`,
					selectors: [oa('TextPositionSelector')],
					start,
					end,
					words: [quote, wording].flatMap((exact) => (exact === undefined ? [] : [[oa('TextQuoteSelector'), exact]]))
				}))
			);
		}
	});
});
