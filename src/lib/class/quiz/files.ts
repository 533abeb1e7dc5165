/** The question files of a site: what they are called, and what is in them. */
import { nameOfLesson, plansOf } from '../../data/lesson.ts';
import type { Dataset, Plan } from '../../data/schema.ts';
import { QUESTIONS } from '../take.ts';
import { ankiText } from './anki.ts';
import { cartridgeOf } from './cartridge.ts';
import { giftText } from './gift.ts';
import { quizzesOf, quizzesOfPlan, type Quiz } from './item.ts';
import { kahootFit, kahootXlsx } from './kahoot.ts';
import { moodleXml } from './moodle.ts';
import { qti12Zip } from './qti12.ts';
import { qti21Zip } from './qti21.ts';

type Body = string | Uint8Array;

/** What comes after the name of an activity, and how it is made; undefined where nothing fits into it. */
export const formats = {
	moodle: { ending: '.moodle.xml', make: moodleXml },
	gift: { ending: '.gift.txt', make: giftText },
	qti12: { ending: '-qti12.zip', make: qti12Zip },
	qti21: { ending: '-qti21.zip', make: qti21Zip },
	kahoot: { ending: '-kahoot.xlsx', make: kahootXlsx },
	anki: { ending: '-anki.txt', make: ankiText }
} as const satisfies Record<string, { ending: string; make: (quiz: Quiz) => Body | undefined }>;
export type Format = keyof typeof formats;
const formatNames = Object.keys(formats) as Format[];

const pathOf = (quiz: Quiz, format: Format) => `${QUESTIONS}${quiz.name}${formats[format].ending}`;
/** From the root of the site: `class/questions/45-sources.imscc`. */
export const cartridgePath = ({ id }: Plan) => `${QUESTIONS}${nameOfLesson(id)}.imscc`;

/** What a page offers of the questions of one activity. */
export interface Offer {
	/** Id and title of the activity. */
	id: string;
	title: string;
	count: number;
	files: { format: Format; path: string }[];
	/** Numbers of the questions that do not fit into Kahoot’s spreadsheet, from 1. */
	left: number[];
}

/** The questions of a plan, activity by activity. */
export const offersOf = (d: Dataset, plan: Plan): Offer[] =>
	quizzesOfPlan(d, plan, '').map((quiz) => {
		const { kept, left } = kahootFit(quiz);
		const files = formatNames.filter((format) => format !== 'kahoot' || kept.length);
		const { id, title, items } = quiz;
		return {
			id,
			title,
			count: items.length,
			files: files.map((format) => ({ format, path: pathOf(quiz, format) })),
			left
		};
	});

/** Whether a plan has a cartridge: where no address is known, one that asks nothing would be empty. */
export const hasCartridge = (d: Dataset, plan: Plan, origin: string) =>
	origin !== '' || quizzesOfPlan(d, plan, '').length > 0;

/**
 * All question files by their path from the root of the site, sorted. The same dataset and origin give the same bytes.
 * @param origin where the site will stand, without a slash at its end; '' where nobody said
 */
export function questionFiles(d: Dataset, origin: string): Map<string, Body> {
	const made = new Map<string, Body>();
	const add = (path: string, body: Body | undefined) => body !== undefined && made.set(path, body);
	for (const quiz of quizzesOf(d, origin)) {
		for (const format of formatNames) add(pathOf(quiz, format), formats[format].make(quiz));
	}
	for (const plan of plansOf(d)) add(cartridgePath(plan), cartridgeOf(d, plan, origin));
	return new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)));
}
