/** JSON-LD of the site, expanded by jsonld: every term is one of schema.org, stands where it may, and says what the dataset says. */
import { describe, expect, test } from 'vitest';
import { chartRecords, claimsOf, get } from '../../src/lib/data/find.ts';
import { plansOf } from '../../src/lib/data/lesson.ts';
import { datasetLd } from '../../src/lib/feeds/dataset-ld.ts';
import { feedFiles } from '../../src/lib/feeds/files.ts';
import { DATASET_FILE, inPage, type LinkedNode } from '../../src/lib/feeds/linked.ts';
import { planLd } from '../../src/lib/feeds/plan-ld.ts';
import { recordLd } from '../../src/lib/feeds/record-ld.ts';
import { datasets } from '../cite/datasets.ts';
import { domains } from './contexts.ts';
import { expanded, termsIn, typedNodes, valuesOf, type Expanded } from './expanded.ts';

const at = (term: string) => `http://schema.org/${term}`;
const isOf = (type: string) => (node: Expanded) => node['@type']?.includes(at(type));

/** What stands where no class of schema.org has it. */
const misplaced = (nodes: Expanded[]) =>
	nodes.flatMap((node) =>
		Object.keys(node)
			.filter((term) => !term.startsWith('@'))
			.map((term) => term.replace(at(''), ''))
			.filter((term) => domains[term] && !domains[term].some((type) => isOf(type)(node)))
			.map((term) => `${term} of ${String(node['@type'])}`)
	);

describe.each(datasets)('%s', (_folder, d) => {
	const file = JSON.parse(feedFiles(d, '').get(DATASET_FILE)!) as LinkedNode;
	const documents: LinkedNode[] = [
		file,
		datasetLd(d, 'https://example.org'),
		...chartRecords(d).map((record) => recordLd(d, record, '../../')),
		...plansOf(d).map((plan) => planLd(d, plan, '../../../'))
	];

	test('no term is unknown, and each stands where it may', async () => {
		for (const document of documents) {
			const nodes = await expanded(document);
			expect(termsIn(nodes)).toHaveLength(termsIn(document).length);
			expect(misplaced(typedNodes(nodes))).toEqual([]);
			expect(JSON.stringify(nodes)).not.toMatch(/ClaimReview|schema\.org\/creator/);
			const authors = typedNodes(nodes).flatMap((node) => valuesOf(node, 'http://schema.org/author'));
			expect(authors.filter((name) => !d.sources.some((source) => source.authors?.includes(String(name))))).toEqual([]);
		}
	});

	test('the file has the dataset, every meeting, every quotation and every plan', async () => {
		const nodes = await expanded(file);
		const [dataset] = nodes.filter(isOf('Dataset'));
		expect(dataset?.['@id']).toBe('https://example.org/site/data/dataset.jsonld#dataset');
		expect(valuesOf(dataset!, at('version'))).toEqual([d.info.version]);
		expect((dataset![at('isBasedOn')] as Expanded[]).map((one) => valuesOf(one, at('name'))[0])).toEqual(
			d.sources.map(({ name }) => name)
		);
		const quoted = d.claims.flatMap(({ evidence }) =>
			evidence.flatMap(({ quote }) => (quote === undefined ? [] : [quote]))
		);
		expect(nodes.filter(isOf('Quotation')).flatMap((node) => valuesOf(node, at('text')))).toEqual(quoted);
		expect(nodes.filter(isOf('Event')).flatMap((node) => valuesOf(node, at('name')))).toEqual(
			d.meetings.map(({ label }) => label)
		);
		expect(nodes.filter(isOf('LearningResource'))).toHaveLength(plansOf(d).length);
	});

	test('a meeting has a date only where it is one point in time', async () => {
		const events = (await expanded(file)).filter(isOf('Event'));
		expect(events.map((node) => valuesOf(node, at('startDate'))[0] ?? '')).toEqual(
			d.meetings.map(({ when }) => (when && !/[~/]/.test(when.edtf) ? when.edtf : ''))
		);
	});

	test('a quotation names its speaker, and nobody where nobody is named', async () => {
		const nodes = (await expanded(file)).filter(isOf('Quotation'));
		const said = d.claims.flatMap(({ attribution, evidence }) =>
			evidence.filter(({ quote }) => quote !== undefined).map(({ quoteBy }) => quoteBy ?? attribution.speaker ?? '')
		);
		expect(
			nodes.map(
				(node) =>
					(node[at('spokenByCharacter')] as Expanded[] | undefined)?.flatMap((one) => valuesOf(one, at('name')))[0] ??
					''
			)
		).toEqual(said.map((id) => (id ? get(d, 'actors', id).name : '')));
	});

	test('the page of a record has the quotations of its claims', async () => {
		for (const record of chartRecords(d)) {
			const nodes = await expanded(recordLd(d, record, '../../'));
			const quotes = claimsOf(d, record).flatMap(({ evidence }) =>
				evidence.flatMap(({ quote }) => (quote === undefined ? [] : [quote]))
			);
			expect(
				nodes.filter(isOf('Quotation')).flatMap((node) => valuesOf(node, at('text'))),
				record.id
			).toEqual(quotes);
		}
	});
});

test('printed into a page it ends no element and is the same JSON', () => {
	const node = { name: '</script><!-- & \u2028 <b>' };
	expect(inPage(node)).not.toMatch(/[<>&\u2028]/);
	expect(JSON.parse(inPage(node))).toEqual(node);
});
