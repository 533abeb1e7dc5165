/** Moodle XML (Moodle documentation, "Moodle XML format"): one category, and a question of the kind multichoice for each. */
import { askWithChart, type Quiz, type QuizItem } from './item.ts';
import { element, xmlFile, type Element } from './xml.ts';

/** A name in the path of a category, in which a slash is written twice. */
export const categoryName = (text: string) => text.replaceAll('/', '//').replace(/\s+/g, ' ');

const text = (inside: string) => element('text', {}, inside);
const plain = (name: string, inside: string) => element(name, { format: 'plain_text' }, [text(inside)]);

/** Answers that are the same for every question are a scale, whose order says something. */
const isScale = (items: readonly QuizItem[]) =>
	items.length > 1 && new Set(items.map(({ options }) => options.map(({ text }) => text).join('\n'))).size === 1;

const questionOf = (item: QuizItem, shuffled: boolean): Element =>
	element('question', { type: 'multichoice' }, [
		element('name', {}, [text(item.name)]),
		plain('questiontext', askWithChart(item)),
		plain('generalfeedback', item.feedback),
		element('defaultgrade', {}, '1'),
		element('penalty', {}, '0'),
		element('hidden', {}, '0'),
		element('idnumber', {}, item.id),
		element('single', {}, 'true'),
		element('shuffleanswers', {}, String(shuffled)),
		element('answernumbering', {}, 'ABCD'),
		...item.options.map(({ text: inside, right, feedback }) =>
			element('answer', { fraction: right ? '100' : '0', format: 'plain_text' }, [
				text(inside),
				plain('feedback', feedback)
			])
		)
	]);

/** @returns the whole file */
export const moodleXml = ({ title, site, items }: Quiz): string =>
	xmlFile(
		element('quiz', {}, [
			element('question', { type: 'category' }, [
				element('category', {}, [text(`$course$/top/${categoryName(site)}/${categoryName(title)}`)])
			]),
			...items.map((item) => questionOf(item, !isScale(items)))
		])
	);
