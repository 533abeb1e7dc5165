/** Notes for Anki as text (Anki manual, "Text Files", headers of the file): tabs between fields, one note a question. */
import { quiz } from '../../messages/quiz.ts';
import { askWithChart, type Quiz, type QuizItem } from './item.ts';

/** Always in quotation marks, those within it doubled: so may hold tabs and line breaks. */
const field = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Two colons would begin a deck within the deck. */
const deckName = (text: string) => text.replace(/\s+/g, ' ').replace(/:{2,}/g, ':').replace(/^:|:$/g, '');

const front = (item: QuizItem) =>
	[askWithChart(item), quiz.options, ...item.options.map(({ text }) => `- ${text}`)].join('\n');

/** @returns the whole file: id, front, back and tags of each note */
export function ankiText({ name, title, site, items }: Quiz): string {
	const head = [
		'#separator:tab',
		'#html:false',
		'#notetype:Basic',
		`#deck:${deckName(site)}::${deckName(title)}`,
		'#guid column:1',
		'#tags column:4',
		`#columns:${['Id', 'Front', 'Back', 'Tags'].join('\t')}`
	];
	const notes = items.map((item) =>
		[item.id, front(item), item.feedback, `at-the-table ${name}`].map(field).join('\t')
	);
	return `${[...head, ...notes].join('\n')}\n`;
}
