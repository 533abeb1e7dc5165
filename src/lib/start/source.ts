/** One article as the source and the claims that somebody still has to read and write. */
import { createHash } from 'node:crypto';
import { isDay } from '../data/days.ts';
import { fingerprint, readArticle } from '../data/passage.ts';
import { resolveDates } from '../data/resolve-date.ts';
import { Source } from '../data/schema.ts';
import type { Claim, When } from '../data/schema.ts';
import { stub, stubLabel } from '../data/stub.ts';
import { articleSentences, articleWords } from '../data/verify/article-words.ts';
import type { SentenceWords } from '../data/verify/article-words.ts';
import { dateLine } from './date-line.ts';
import { paragraphRule } from './paragraphs.ts';

export interface ArticleFile {
	id: string;
	file: string;
	bytes: Uint8Array;
	/** The same, read as UTF-8. */
	text: string;
	/** The day of publication, `YYYY-MM-DD`, where whoever begins the dataset has given it. */
	published: string | null;
	/** Whether the words of a date are English, the only ones that are read. */
	english: boolean;
}

export interface StartedSource {
	source: Source;
	claims: Claim[];
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/u;
const twoDigits = (n: number) => String(n).padStart(2, '0');

/** A sentence by its numbers, so that the file is sorted and no word of the article stands in it. */
function claimOf(id: string, sentence: SentenceWords, number: number, day: string | null): Claim {
	const { para, start, end, text } = sentence;
	const proposed = day === null ? [] : resolveDates(text, day);
	const days = [...new Set(proposed.map(({ when }) => when.edtf))];
	const open = days.length > 1 ? `; it may speak of ${days.slice(0, 4).join(', ')}` : '';
	return {
		id: `c-${id}-${String(para).padStart(3, '0')}-${twoDigits(number)}`,
		gist: stub(`${id}, paragraph ${para}, sentence ${number}${open}`),
		kind: 'statement',
		attribution: { kind: 'anonymous', describedAs: stubLabel('who says it') },
		when: days.length === 1 ? proposed[0]!.when : null,
		evidence: [{ source: id, para, start, end, hash: fingerprint(text) }]
	};
}

function publishedOf(given: string | null, printed: string | null): When | null {
	if (printed !== null && (given === null || given === printed)) return { edtf: printed, basis: 'stated' };
	if (given === null) return null;
	return {
		edtf: given,
		basis: 'relative',
		note: stub('how the day is known; it was given when the dataset was begun')
	};
}

export function startSource({ id, file, bytes, text, published, english }: ArticleFile): StartedSource {
	const paragraphs = paragraphRule(text);
	const article = readArticle(text, paragraphs);
	const when = publishedOf(published, dateLine(article, text.split('\n')));
	const day = english && when && isDay(when.edtf) ? when.edtf : null;
	const numbers = new Map<number, number>();
	const numbered = articleSentences(article).map((sentence) => {
		const number = (numbers.get(sentence.para) ?? 0) + 1;
		numbers.set(sentence.para, number);
		return { sentence, number };
	});
	const isAddress = ({ sentence }: { sentence: SentenceWords }) => ADDRESS.test(sentence.text);
	const stem = file.replace(/\.[^.]*$/, '');
	const source: Source = {
		id,
		file,
		bytes: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		words: articleWords(article).length,
		paragraphs,
		name: Source.shape.name.safeParse(stem).success ? stem : id,
		outlet: null,
		outletNote: stub('whether the file states its outlet; none is taken from it'),
		published: when,
		independence: id,
		contributes: stub('what this article adds'),
		defects: [],
		leftOut: numbered.filter(isAddress).map(({ sentence: { text, para, start, end } }) => ({
			para,
			start,
			end,
			hash: fingerprint(text),
			reason: 'link' as const
		}))
	};
	const claims = numbered.filter((one) => !isAddress(one)).map((one) => claimOf(id, one.sentence, one.number, day));
	return { source, claims };
}
