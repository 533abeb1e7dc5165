/**
 * The dataset against its articles. Pure: the tool brings the files. What is verified is verified bit for bit
 * (white space folded, nothing else); a passage that moved is told with its new place and is not verified.
 */
import type { At } from '../at.ts';
import { slice } from '../passage.ts';
import { contextOfDataset } from '../rules/context.ts';
import { wordsShown } from '../find.ts';
import type { Dataset, Source } from '../schema.ts';
import { fileFindings, openArticles } from './articles.ts';
import { calendarFindings } from './calendar.ts';
import { citedIn } from './cited.ts';
import { coverageFindings, coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { noteFindings, printedFindings, quoteFindings } from './exact.ts';
import type { VerifyFinding } from './finding.ts';
import { speechFindings, weekdayFindings } from './meaning.ts';
import { inParagraph, locate } from './locator.ts';
import type { Locator, Status } from './locator.ts';
import { ownWordFindings } from './own-words.ts';

export interface VerifiedLocator {
	at: At;
	source: string;
	status: Status;
}

export interface SourceReport {
	source: Source;
	locators: VerifiedLocator[];
	/** null where the article was not given. */
	coverage: Coverage | null;
}

export interface Verified {
	sources: SourceReport[];
	/** Every failure; what is unchecked is none. */
	findings: VerifyFinding[];
}

function locatorMessage(status: Status, { start, end }: Locator, elsewhere: number[]): [message: string, hint: string] {
	const places = elsewhere.map((at) => `${at} to ${at + end - start}`).join(', ');
	if (status === 'relocated') return [`passage stands elsewhere: ${places}`, 'correct start, end and para'];
	if (status === 'ambiguous') return [`passage stands at several other places: ${places}`, 'choose one'];
	return [`passage is nowhere in the article: ${start} to ${end}`, 'locate it anew: npm run locate'];
}

/** @param files the articles, bytes or text by file name; a source whose file is absent stays unchecked */
export function verifyDataset(dataset: Dataset, files: ReadonlyMap<string, Uint8Array | string>): Verified {
	const context = contextOfDataset(dataset);
	const articles = openArticles(context, files);
	const cited = citedIn(context);
	const findings: VerifyFinding[] = [...fileFindings(context, files, articles)];

	const locators = cited.map(({ at, passage }): VerifiedLocator => {
		const article = articles.get(passage.source);
		const { status, elsewhere } = locate(article, passage);
		if (status !== 'verified' && status !== 'unchecked') {
			const [message, hint] = locatorMessage(status, passage, elsewhere);
			findings.push({ check: 'locator', at, message: `${status}: ${message}`, hint });
		}
		if (article && status === 'verified' && !inParagraph(article, passage)) {
			const first = slice(article, passage.start, passage.end).split(' ', 3).join(' ');
			findings.push({
				check: 'paragraph',
				at: [...at, 'para'],
				message: `not all in paragraph ${passage.para}: "${first} …"`,
				hint: 'locate it anew: npm run locate'
			});
		}
		return { at, source: passage.source, status };
	});

	findings.push(
		...quoteFindings(context, articles),
		...speechFindings(context, articles),
		...weekdayFindings(context, articles),
		...calendarFindings(context, articles),
		...printedFindings(context, articles),
		...noteFindings(context, articles)
	);
	findings.push(...coverageFindings(context, articles, cited), ...ownWordFindings(context, articles));
	const sources = dataset.sources.map((source): SourceReport => {
		const article = articles.get(source.id);
		const mine = cited.filter(({ passage }) => passage.source === source.id);
		return {
			source,
			locators: locators.filter((locator) => locator.source === source.id),
			coverage: article ? coverageOf(article, mine) : null
		};
	});
	return { sources, findings };
}

/** The quotations that a dataset declares, which alone may be longer runs of an article. */
export const declaredQuotes = ({ claims }: Dataset): string[] =>
	claims.flatMap(({ evidence }) => evidence.flatMap(wordsShown));
