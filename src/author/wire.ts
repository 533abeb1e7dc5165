/** What the page and its server say to each other: JSON, one type an answer. */
import type { FileName } from '../lib/data/at.ts';
import type { Fault } from '../lib/data/fault.ts';
import type { Target } from '../lib/data/rules/references.ts';
import type { Theme } from '../lib/scene/palette.ts';
import type { ChartName, Passage } from '../lib/data/schema.ts';
import type { Coverage } from '../lib/data/verify/coverage.ts';
import type { ArticleView } from './model/article-view.ts';
import type { DateOffer } from './model/dates.ts';
import type { Named } from './model/names.ts';

export interface Drawn {
	chart: ChartName;
	/** The sentence that it says. */
	says: string;
	/** What the chart itself says against its box, if anything. */
	crowded: boolean;
	svg: Record<Theme, string>;
}

export interface Draft {
	/** Given by the window that began it. */
	key: string;
	name: FileName;
	/** Id under which the record stands in its file; null for a new one. */
	was: string | null;
	/** Version of the file when the record was opened. */
	version: string;
	/** What the form holds. */
	value: unknown;
}

/** By file, the start of the SHA-256 of its bytes; empty where the file cannot be read. */
export type Versions = Record<FileName, string>;

export interface WordFault {
	/** The field, as a path within the record. */
	field: string;
	message: string;
	hint: string;
	rule: string;
}

export interface ToldFault extends Fault {
	/** The file in which it stands; null for one that is no file of a dataset. */
	name: FileName | null;
}

export interface SourceView {
	id: string;
	name: string;
	/** The language of the article, BCP 47. */
	lang: string;
	/** False where its file is not among the articles. */
	read: boolean;
	coverage: Coverage | null;
	/** Passages that are accounted for, and by what: ids of claims, or none where they are left out. */
	taken: { start: number; end: number; by: string[] }[];
}

/** What `check` and `verify` say, and what follows from it. */
export interface Verdict {
	faults: ToldFault[];
	waiting: boolean;
	sources: SourceView[];
	unplaced: Named[];
}

export interface View extends Verdict {
	folder: string;
	versions: Versions;
	records: Record<FileName, unknown[]>;
	names: Record<Target, Named[]>;
	/** Fields whose ids have no form of their own, by place: `story.*.show.*`. */
	named: Record<string, Target[]>;
	undoable: FileName | null;
	drafts: readonly Draft[];
}

export interface ArticleAnswer extends ArticleView {
	source: string;
}

export interface MarkedAnswer {
	passage: Passage;
	words: string;
	dates: DateOffer[];
}

/** A record as it is typed. */
export interface TryRequest extends Draft {
	/** The chart to draw where the record is in none. */
	chart: ChartName;
	/** False where nothing was typed yet, so that there is no draft to keep. */
	keep: boolean;
}

export interface TryAnswer extends Verdict {
	/** Faults of the words of this record alone. */
	words: WordFault[];
	/** True where the record is complete, so that the verdict is of the dataset with it. */
	placed: boolean;
	drawn: Drawn | null;
}

export interface SaveRequest {
	/** Of its draft, which is dropped once the record is saved. */
	key: string;
	name: FileName;
	was: string | null;
	version: string;
	/** null takes the record out. */
	record: Record<string, unknown> | null;
}

/** A refusal, in words. */
export interface Refusal {
	message: string;
	/** True where the file has changed behind the window's back. */
	changed: boolean;
}
