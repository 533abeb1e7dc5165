/** GIFT (Moodle documentation, "GIFT format"): text in which `~ = # { } :` and the backslash are escaped. */
import { askWithChart, type Quiz, type QuizItem } from './item.ts';
import { categoryName } from './moodle.ts';

/** Escaped, on one line: a blank line would end the question. */
const escape = (text: string) => text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');

/** With its format before it, so that neither `[html]` nor `%50%` at its beginning is read as a sign of the format. */
const plain = (text: string) => `[plain]${escape(text)}`;

const questionOf = (item: QuizItem): string =>
	[
		`// [id:${item.id}]`,
		`::${escape(item.name.replaceAll('\n', ' '))}::${plain(askWithChart(item))} {`,
		...item.options.map(
			({ text, right, feedback }) => `\t${right ? '=' : '~'}${plain(text)}${feedback ? `#${plain(feedback)}` : ''}`
		),
		`\t####${plain(item.feedback)}`,
		'}'
	].join('\n');

/** @returns the whole file, ending in a line break */
export const giftText = ({ title, site, items }: Quiz): string =>
	`$CATEGORY: $course$/top/${categoryName(site)}/${categoryName(title)}\n\n${items.map(questionOf).join('\n\n')}\n`;
