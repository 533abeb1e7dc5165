/** The same fact says the same in everything that is taken away: 200 passages of claims through tables, JSON, annotations, citations, questions, slides and papers. */
import { unzipSync, strFromU8 } from 'fflate';
import { extractRawText } from 'mammoth';
import { parse } from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { asBibtex } from '../../src/lib/cite/bibtex.ts';
import { asCsl, citationOf } from '../../src/lib/cite/citation.ts';
import { asRis } from '../../src/lib/cite/ris.ts';
import { asText } from '../../src/lib/cite/text.ts';
import type { Cite } from '../../src/lib/class/cite.ts';
import { paintingFor, paperOf } from '../../src/lib/class/papers/paper-of.ts';
import { decksOf } from '../../src/lib/class/present/slides.ts';
import { questionFiles } from '../../src/lib/class/quiz/files.ts';
import { sheetsOf } from '../../src/lib/class/sheets.ts';
import { paintingsOf, showOf } from '../../src/lib/class/show/show-of.ts';
import { workOf } from '../../src/lib/class/works.ts';
import { chartRecords, claimsOf, get, lead } from '../../src/lib/data/find.ts';
import { activitiesOf, nameOfLesson } from '../../src/lib/data/lesson.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Claim, Dataset, Evidence } from '../../src/lib/data/schema.ts';
import { ANNOTATIONS_FILE, CALENDAR_FILE, feedFiles } from '../../src/lib/feeds/files.ts';
import { DATASET_FILE } from '../../src/lib/feeds/linked.ts';
import { uuidOf } from '../../src/lib/feeds/uuid.ts';
import { speaker } from '../../src/lib/layout/speaker.ts';
import { quotedVoice } from '../../src/lib/layout/voice.ts';
import { docxOf } from '../../src/lib/office/docx.ts';
import { pptxOf } from '../../src/lib/office/pptx.ts';
import { dataFiles } from '../../src/lib/table/files.ts';
import { jsonPath, tablePath } from '../../src/lib/table/place.ts';

const png = () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const text = (body: string | Uint8Array | undefined) => (typeof body === 'string' ? body : strFromU8(body!));
/** Words without marks of quotation and spaces, which every format sets in its own way. */
const bare = (words: string) => words.replace(/[“”"‘’'\s\\]/g, '');
const decoded = (xml: string) =>
	xml.replace(/&(?:lt|gt|quot|amp|#(\d+));/g, (sign, code?: string) =>
		code ? String.fromCodePoint(Number(code)) : ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' }[sign] ?? '&')
	);

const isDay = (edtf: string) => /^\d{4}-\d\d-\d\d$/.test(edtf);

interface Fact {
	claim: Claim;
	/** From 1. */
	number: number;
	passage: Evidence;
}
const factsOf = (d: Dataset): Fact[] =>
	d.claims.flatMap((claim) => claim.evidence.map((passage, i) => ({ claim, number: i + 1, passage })));

/** Everything that is taken away, as texts that can be searched. */
async function exportsOf(d: Dataset) {
	const [data, feeds, questions] = [dataFiles(d, ''), feedFiles(d, ''), questionFiles(d, '')];
	const rows = (table: string) =>
		parse<Record<string, string>>(text(data.get(tablePath(table))), { header: true, skipEmptyLines: true }).data;
	const slides = decksOf(d).map((deck): [string, string] => {
		const files = unzipSync(pptxOf(showOf(d, deck, paintingsOf(d, deck), png)));
		const parts = Object.entries(files).filter(([path]) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path));
		return [deck.id, bare(decoded(parts.map(([, part]) => strFromU8(part).replace(/<[^>]*>/g, '')).join('\n')))];
	});
	const papers = sheetsOf(d).map(async (sheet): Promise<[string, string]> => {
		const bytes = await docxOf(paperOf(d, sheet, paintingFor(d, sheet), png()));
		return [sheet.id, bare((await extractRawText({ buffer: Buffer.from(bytes) })).value)];
	});
	return {
		rows,
		json: (name: Parameters<typeof jsonPath>[0]) => JSON.parse(text(data.get(jsonPath(name)))) as never,
		annotations: JSON.parse(text(feeds.get(ANNOTATIONS_FILE))) as {
			first: { items: { id: string; body: { value: string }[]; target: { selector: Record<string, unknown> }[] }[] };
		},
		linked: text(feeds.get(DATASET_FILE)),
		calendar: text(feeds.get(CALENDAR_FILE)).replaceAll('\r\n ', ''),
		questions: new Map([...questions].map(([path, body]) => [path, body])),
		slides: new Map(slides),
		papers: new Map(await Promise.all(papers))
	};
}
type Exports = Awaited<ReturnType<typeof exportsOf>>;

const d = readDataset('data/istanbul-2025');
const facts = factsOf(d);
let all: Exports;
beforeAll(async () => {
	all = await exportsOf(d);
}, 120_000);

test('there are as many facts to follow as were promised', () =>
	expect(facts.length + d.moves.length).toBeGreaterThanOrEqual(200));

describe('every passage of every claim', () => {
	test('tables', () => {
		const [claims, passages] = [all.rows('claims'), all.rows('claims_evidence')];
		for (const { claim, number, passage } of facts) {
			const row = passages.find((one) => one['claim'] === claim.id && one['number'] === String(number));
			expect(row).toMatchObject({
				source: passage.source,
				para: String(passage.para),
				start: String(passage.start),
				end: String(passage.end),
				quote: passage.quote ?? '',
				wording: passage.wording ?? ''
			});
			expect(claims.find(({ id }) => id === claim.id)).toMatchObject({
				gist: claim.gist,
				attribution_speaker: claim.attribution.speaker ?? '',
				when_edtf: claim.when?.edtf ?? ''
			});
		}
	});

	test('JSON', () => {
		const { claims } = all.json('claims') as { claims: Claim[] };
		for (const { claim, number, passage } of facts)
			expect(claims.find(({ id }) => id === claim.id)?.evidence[number - 1]).toEqual(passage);
	});

	test('annotations', () => {
		const items = new Map(all.annotations.first.items.map((item) => [item.id.split('#')[1], item]));
		for (const { claim, number, passage } of facts) {
			const item = items.get(claim.id);
			const said = item!.body.map(({ value }) => value);
			expect(said.slice(0, 2)).toEqual([claim.gist, speaker(d, claim)]);
			if (passage.quoteBy) expect(said).toContain(`quoting ${quotedVoice(d, claim, passage)}`);
			const { start, end, refinedBy } = item!.target[number - 1]!.selector;
			expect([start, end]).toEqual([passage.start, passage.end]);
			expect(JSON.stringify(refinedBy ?? [])).toContain(JSON.stringify(passage.quote ?? '').slice(1, -1));
		}
	});

	test('linked data: what is quoted, with its speaker’s article', () => {
		for (const { passage } of facts) if (passage.quote) expect(all.linked).toContain(JSON.stringify(passage.quote));
	});

	test('citations of the records that rest on it name article and paragraph, in all four forms', () => {
		let followed = 0;
		for (const record of chartRecords(d)) {
			const citation = citationOf(d, { kind: 'record', record });
			const forms = [asText(citation), asRis(citation), asBibtex(citation), asCsl(citation)].map((form) =>
				form.replaceAll('\\textbraceleft{}', '{')
			);
			for (const { source, para } of claimsOf(d, record).flatMap(({ evidence }) => evidence)) {
				const place = citation.places.find((one) => one.source === source);
				expect(place?.paragraphs, `${record.id} ${source}`).toContain(para);
				for (const form of forms) {
					expect(bare(form)).toContain(bare(get(d, 'sources', source).name));
					expect(form).toMatch(new RegExp(`\\b${place!.paragraphs[0]!}\\b`));
				}
				followed += 1;
			}
		}
		expect(followed).toBeGreaterThan(150);
	});
});

describe('what a class is asked', () => {
	/** Reason and passages of every option of every question, by activity. */
	const asked = activitiesOf(d).flatMap((activity) =>
		workOf(d, activity).items.flatMap((item) =>
			item.options.map((option) => ({ activity: nameOfLesson(activity.id), item, option, cites: option.reason.cites }))
		)
	);
	const place = ({ sourceName, para }: Cite) => bare(`${sourceName}, § ${para}`);
	const zipped = (body: string | Uint8Array | undefined) =>
		body === undefined
			? ''
			: Object.values(unzipSync(body as Uint8Array))
					.map((part) => strFromU8(part))
					.join('\n');
	const formats: [string, (name: string) => string][] = [
		['Moodle XML', (name) => decoded(decoded(text(all.questions.get(`class/questions/${name}.moodle.xml`))))],
		['GIFT', (name) => text(all.questions.get(`class/questions/${name}.gift.txt`))],
		['QTI 1.2', (name) => decoded(zipped(all.questions.get(`class/questions/${name}-qti12.zip`)))],
		['QTI 2.1', (name) => decoded(zipped(all.questions.get(`class/questions/${name}-qti21.zip`)))]
	];

	test.each(formats)('%s: options, reasons and where they stand', (_, read) => {
		const words = new Map(asked.map(({ activity }) => [activity, '']));
		for (const activity of words.keys()) words.set(activity, bare(read(activity)));
		const missing = asked.flatMap(({ activity, option, cites }) =>
			[option.text, option.reason.say, ...cites.map(place)].filter((one) => !words.get(activity)!.includes(bare(one)))
		);
		expect(missing).toEqual([]);
	});

	test('keys on paper: what is right, and where it stands', () => {
		let followed = 0;
		for (const { activity, option, cites } of asked.filter(({ option }) => option.right)) {
			const key = all.papers.get(`${activity}-key`);
			if (key === undefined) continue;
			expect(key).toContain(bare(option.text));
			for (const cite of cites) expect(key).toContain(bare(cite.sourceName));
			followed += 1;
		}
		expect(followed).toBeGreaterThan(20);
	});
});

describe('what is told', () => {
	test('slides of the story: every sentence of every step, and whose it is', () => {
		const slides = all.slides.get('story')!;
		for (const step of d.story) {
			expect(slides).toContain(bare(step.title));
			for (const { say, claims } of step.text) {
				expect(slides).toContain(bare(say));
				for (const claim of claims.map((id) => get(d, 'claims', id)))
					for (const passage of claim.evidence)
						expect(slides).toContain(bare(speaker(d, { ...claim, evidence: [passage] })));
			}
		}
	});

	test('the calendar: a move or meeting with a day, on that day', () => {
		const dated = d.moves
			.map((move) => ({ id: move.id, day: lead(d, move).when?.edtf ?? '' }))
			.filter(({ day }) => isDay(day));
		for (const { id, day } of dated) {
			const event = all.calendar.split('BEGIN:VEVENT').find((one) => one.includes(uuidOf(d.info.id, id)));
			expect(event, id).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
		}
		expect(dated.length).toBeGreaterThan(3);
	});
});

describe('a dataset that says something else', () => {
	const changed: [string, (copy: Dataset) => void][] = [
		['a gist', (copy) => (copy.claims[0]!.gist = 'Another thing was said.')],
		['a paragraph', (copy) => (copy.claims[0]!.evidence[0]!.para += 1)],
		['a date', (copy) => (copy.claims.find(({ when }) => when && isDay(when.edtf))!.when!.edtf = '2025-05-09')]
	];
	test.each(changed)('%s changes what is taken away', (_, change) => {
		const copy = structuredClone(d);
		change(copy);
		const of = (one: Dataset) => new Map([...dataFiles(one, ''), ...feedFiles(one, '')]);
		const [before, after] = [of(d), of(copy)];
		const other = [...before].filter(([path, body]) => text(body) !== text(after.get(path))).map(([path]) => path);
		expect(other.length).toBeGreaterThan(3);
	});
});
