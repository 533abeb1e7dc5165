/** What the page may ask for, as functions: each takes what the page sent and gives what it shows. */
import type { FileName } from '../../lib/data/at.ts';
import type { ChartName } from '../../lib/data/schema.ts';
import { fileNames } from '../../lib/data/files.ts';
import { slice } from '../../lib/data/passage.ts';
import { readTexts } from '../../lib/data/read.server.ts';
import { referencesOf } from '../../lib/data/rules/references.ts';
import { shapeProblems, valueAt } from '../../lib/data/shape.ts';
import { author } from '../../lib/messages/author.ts';
import { viewOf } from '../model/article-view.ts';
import { datesIn } from '../model/dates.ts';
import { recordOf } from '../model/form-value.ts';
import { jsonSchemaOf, recordSchema } from '../model/json-schema.ts';
import { namesOf } from '../model/names.ts';
import { passageAt } from '../model/passage-at.ts';
import { placeInfo, placeRecord } from '../model/place-record.ts';
import type { Json } from '../model/place-record.ts';
import { namedFields } from '../model/targets.ts';
import type { ArticleAnswer, Drawn, MarkedAnswer, SaveRequest, TryAnswer, TryRequest, View } from '../wire.ts';
import { drawChart } from './chart.server.ts';
import type { Drafts } from './drafts.server.ts';
import { Changed } from './files.server.ts';
import type { Files } from './files.server.ts';
import { judge } from './judge.server.ts';
import type { ArticleFiles, Judged } from './judge.server.ts';
import { langOf, verdictOf } from './verdict.server.ts';
import { wordFaults } from './words.server.ts';

/** What the page asked for cannot be done; the message says why. */
export class Refused extends Error {}

export class Desk {
	private last: { state: string; judged: Judged } | undefined;

	constructor(
		private readonly files: Files,
		private readonly drafts: Drafts,
		private readonly articles: () => ArticleFiles
	) {}

	view(): View {
		const judged = this.judged();
		const parsed = fileNames.map((name): [FileName, unknown[]] => [name, recordsIn(this.files, name)]);
		return {
			...verdictOf(judged),
			folder: this.files.folder,
			versions: this.files.versions(),
			records: Object.fromEntries(parsed) as View['records'],
			names: namesOf(judged.context),
			named: namedFields(referencesOf(judged.context)),
			undoable: this.files.undoable,
			drafts: this.drafts.all()
		};
	}

	article(source: string): ArticleAnswer {
		const article = this.judged().articles.get(source);
		if (!article) throw new Refused(author.article.missing(source));
		return { source, ...viewOf(article) };
	}

	/** @param start and `end`: code points of the folded text */
	marked(source: string, start: number, end: number): MarkedAnswer {
		const { articles, context } = this.judged();
		const article = articles.get(source);
		if (!article) throw new Refused(author.article.missing(source));
		const passage = passageAt(article, source, start, end);
		if (typeof passage === 'string') throw new Refused(passage);
		const words = slice(article, passage.start, passage.end);
		const record = context.by.sources.get(source);
		return { passage, words, dates: datesIn(words, record?.published ?? null, langOf(record, context)) };
	}

	/** Judges the dataset with a record as it is typed, and keeps it as a draft. */
	tried({ chart, keep, ...draft }: TryRequest): TryAnswer {
		if (keep) this.drafts.keep(draft);
		else this.drafts.drop(draft.key);
		const { name, was, value } = draft;
		const record = recordOf(value, jsonSchemaOf(name));
		const texts = readTexts(this.files.folder);
		const text = texts.get(`${name}.json`);
		const placed = recordSchema(name).safeParse(record).success && typeof text === 'string';
		if (placed) texts.set(`${name}.json`, placedIn(text, name, was, record as Json));
		const judged = judge(this.files.folder, texts, this.articles());
		const id = String(valueAt(record, ['id']) ?? '');
		return {
			...verdictOf(judged),
			words: wordFaults(name, record, judged),
			placed,
			drawn: judged.sound && drawChart(judged.sound, chart, { name, id })
		};
	}

	/** @throws Refused for a record without a sound shape or with an id that is taken; Changed for an old version */
	save({ key, name, was, version, record }: SaveRequest) {
		if (record) {
			const issues = recordSchema(name).safeParse(record).error?.issues ?? [];
			const [first] = shapeProblems(issues, name, record);
			if (first) throw new Refused(`${first.path.join('.')}: ${first.message}; ${first.hint}`);
		}
		const ids = recordsIn(this.files, name).map((one) => valueAt(one, ['id']));
		const id = record && record['id'];
		if (name !== 'dataset' && id !== was && ids.includes(id)) throw new Refused(author.save.taken(String(id)));
		this.files.change(name, version, (text) => placedIn(text, name, was, record));
		this.drafts.end(key);
	}

	undo() {
		this.files.undo();
	}

	drop(key: string) {
		this.drafts.end(key);
	}

	versions() {
		return this.files.versions();
	}

	/** The chart as it is; null where the dataset has faults. */
	chart(name: ChartName): Drawn | null {
		const { sound } = this.judged();
		return sound && drawChart(sound, name);
	}

	/** Judged anew only where a file has changed. */
	private judged(): Judged {
		const state = JSON.stringify(this.files.versions());
		if (this.last?.state !== state)
			this.last = { state, judged: judge(this.files.folder, readTexts(this.files.folder), this.articles()) };
		return this.last.judged;
	}
}

function placedIn(text: string, name: FileName, was: string | null, record: Json | null): string {
	if (name !== 'dataset') return placeRecord(text, name, was, record);
	if (!record) throw new Refused(author.save.whole);
	return placeInfo(text, record);
}

/** The records of a file as they stand; none where it cannot be read. */
function recordsIn(files: Files, name: FileName): unknown[] {
	try {
		const value: unknown = JSON.parse(files.read(name));
		const list = name === 'dataset' ? [value] : valueAt(value, [name]);
		return Array.isArray(list) ? list : [];
	} catch {
		return [];
	}
}

/** The words of a refusal; null for an error of another kind. */
export function refusalOf(error: unknown): { message: string; changed: boolean } | null {
	if (error instanceof Changed) return { message: author.save.changed(error.message), changed: true };
	return error instanceof Refused ? { message: error.message, changed: false } : null;
}
