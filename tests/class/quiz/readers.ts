/** The question files read back, each by a reader that is not ours, into one form that can be compared. */
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseGift } from 'gift-pegjs';
import { DomUtils, parseDocument } from 'htmlparser2';
import papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { askWithChart, type QuizItem } from '../../../src/lib/class/quiz/item.ts';

const { getAttributeValue, getElementsByTagName, textContent } = DomUtils;
type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof getElementsByTagName>[number];

export interface ReadBack {
	ask: string;
	options: { text: string; right: boolean; feedback: string }[];
	feedback: string;
}

/** A question as each reader should tell it. */
export const expected = (item: QuizItem): ReadBack => ({
	ask: askWithChart(item),
	options: item.options.map(({ text, right, feedback }) => ({ text, right, feedback })),
	feedback: item.feedback
});

const all = (name: string, from: Document | Element): Element[] => getElementsByTagName(name, from, true);
const one = (name: string, from: Document | Element): Element => {
	const [found, more] = all(name, from);
	if (!found || more) throw new Error(`there should be one ${name}`);
	return found;
};
const value = (name: string, of: Element) => getAttributeValue(of, name) ?? '';
export const xml = (text: string) => parseDocument(text, { xmlMode: true });

export function readMoodle(text: string): ReadBack[] {
	const words = (from: Element) =>
		textContent(
			from.children
				.flatMap((child) => ('children' in child ? child : []))
				.filter((child) => 'name' in child && child.name === 'text')
		);
	return all('question', xml(text))
		.filter((question) => value('type', question) === 'multichoice')
		.map((question) => ({
			ask: words(one('questiontext', question)),
			options: all('answer', question).map((answer) => ({
				text: words(answer),
				right: value('fraction', answer) === '100',
				feedback: words(one('feedback', answer))
			})),
			feedback: words(one('generalfeedback', question))
		}));
}

export function readGift(text: string): ReadBack[] {
	return parseGift(text).flatMap((question) => {
		if (question.type === 'Category') return [];
		if (question.type !== 'MC') throw new Error(`a question of the kind ${question.type}`);
		return {
			ask: question.stem.text,
			options: question.choices.map(({ isCorrect, text: words, feedback }) => ({
				text: words.text,
				right: isCorrect,
				feedback: feedback?.text ?? ''
			})),
			feedback: question.globalFeedback?.text ?? ''
		};
	});
}

const words = (from: Element) => textContent(one('mattext', from));

export function readQti12(text: string): ReadBack[] {
	return all('item', xml(text)).map((item) => {
		const conditions = all('respcondition', item).map((condition) => ({
			option: all('varequal', condition).map(textContent)[0] ?? '',
			score: all('setvar', condition).map(textContent)[0] ?? '0',
			shows: all('displayfeedback', condition).map((shown) => value('linkrefid', shown))[0] ?? ''
		}));
		const told = new Map(all('itemfeedback', item).map((feedback) => [value('ident', feedback), words(feedback)]));
		const toldAt = (option: string) =>
			told.get(conditions.find((condition) => condition.option === option && condition.shows)?.shows ?? '') ?? '';
		return {
			ask: words(
				one('presentation', item).children.find((child) => 'name' in child && child.name === 'material') as Element
			),
			options: all('response_label', item).map((label) => ({
				text: words(label),
				right: conditions.some(({ option, score }) => option === value('ident', label) && score === '100'),
				feedback: toldAt(value('ident', label))
			})),
			feedback: toldAt('')
		};
	});
}

export function readQti21(text: string): ReadBack {
	const item = xml(text);
	const lines = (from: Element) => all('p', from).map(textContent).join('\n');
	const told = all('modalFeedback', item);
	const toldAt = (outcome: string, id: string) =>
		told
			.filter((feedback) => value('outcomeIdentifier', feedback) === outcome && value('identifier', feedback) === id)
			.map(lines)
			.join('');
	const points = new Map(all('mapEntry', item).map((entry) => [value('mapKey', entry), value('mappedValue', entry)]));
	const above = one('itemBody', item).children.filter(
		(child): child is Element => 'name' in child && child.name === 'p'
	);
	return {
		ask: [textContent(one('prompt', item)), ...above.map(textContent)].join('\n'),
		options: all('simpleChoice', item).map((choice) => ({
			text: textContent(choice),
			right: points.get(value('identifier', choice)) === '1',
			feedback: toldAt('FEEDBACK', value('identifier', choice))
		})),
		feedback: toldAt('GENERAL', 'told')
	};
}

/** Files of a zip as text, by path. */
export const unzipped = (zip: Uint8Array) =>
	new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));

/** Its questions, in the order of the test. */
export function readQti21Zip(zip: Uint8Array): ReadBack[] {
	const files = unzipped(zip);
	return all('assessmentItemRef', xml(files.get('test.xml')!)).map((ref) => readQti21(files.get(value('href', ref))!));
}

/** The assessment that the manifest of a package names. */
export function readQti12Zip(zip: Uint8Array): ReadBack[] {
	const files = unzipped(zip);
	return readQti12(files.get(value('href', one('file', xml(files.get('imsmanifest.xml')!))))!);
}

export interface Cartridge {
	/** In the order of the organization. */
	links: { title: string; url: string }[];
	quizzes: ReadBack[][];
}

export function readCartridge(zip: Uint8Array): Cartridge {
	const files = unzipped(zip);
	const manifest = xml(files.get('imsmanifest.xml')!);
	const resources = new Map(all('resource', manifest).map((resource) => [value('identifier', resource), resource]));
	const told = all('item', manifest).flatMap((item) => resources.get(value('identifierref', item)) ?? []);
	const ofType = (type: string) =>
		told
			.filter((resource) => value('type', resource) === type)
			.map((resource) => files.get(value('href', one('file', resource)))!);
	return {
		links: ofType('imswl_xmlv1p1').map((text) => ({
			title: textContent(one('title', xml(text))),
			url: value('href', one('url', xml(text)))
		})),
		quizzes: ofType('imsqti_xmlv1p2/imscc_xmlv1p1/assessment').map(readQti12)
	};
}

export interface Note {
	id: string;
	front: string;
	back: string;
	tags: string;
}

export function readAnki(text: string): { head: Record<string, string>; notes: Note[] } {
	const lines = text.split('\n');
	const first = lines.findIndex((line) => !line.startsWith('#'));
	const head = lines.slice(0, first).map((line) => /^#([^:]+):(.*)$/.exec(line)!.slice(1, 3) as [string, string]);
	const { data, errors } = papa.parse<string[]>(lines.slice(first).join('\n'), {
		delimiter: '\t',
		skipEmptyLines: true
	});
	if (errors.length) throw new Error(errors[0]!.message);
	return {
		head: Object.fromEntries(head),
		notes: data.map(([id, front, back, tags]) => ({ id: id!, front: front!, back: back!, tags: tags! }))
	};
}

/** The rows of a spreadsheet, the first one first. */
export const readRows = (bytes: Uint8Array) => readSheet(Buffer.from(bytes));
