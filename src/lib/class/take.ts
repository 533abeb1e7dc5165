/** Where in a built site lies what a teacher takes along. */
import { nameOfLesson } from '../data/lesson.ts';
import type { Plan } from '../data/schema.ts';
import type { StandardName } from './scorm/standard.ts';

/** The whole site as one file. */
export const ONE_FILE = 'at-the-table.html';
/** The folder of the packages. */
export const PACKAGES = 'scorm/';

/** The folder of the questions for platforms. */
export const QUESTIONS = 'class/questions/';
/** The folders of slides and papers for office programs. */
const SLIDES = 'class/slides/';
const PAPERS = 'class/papers/';

/** From the root of a site: the slides of a deck, as `class/slides/45-sources.pptx`, and a paper, as `class/papers/rank-key.docx`. */
export const slidesPath = (deck: string) => `${SLIDES}${deck}.pptx`;
export const paperPath = (sheet: string) => `${PAPERS}${sheet}.docx`;

/** SCORM 1.2 first: more platforms take it. */
export const packageStandards: readonly StandardName[] = ['1.2', '2004'];

/** What a package is called, without its ending: `at-the-table-45-sources`. */
export const packageId = ({ id }: Pick<Plan, 'id'>) => `at-the-table-${nameOfLesson(id)}`;

/** The file of a package: `at-the-table-45-sources-scorm12.zip`. */
export const packageFile = (plan: Pick<Plan, 'id'>, standard: StandardName) =>
	`${packageId(plan)}-scorm${standard.replace('.', '')}.zip`;

/** From the root of a site, of the one file or a package. */
export const takenPath = (file: string) => (file === ONE_FILE ? file : PACKAGES + file);
export const isTaken = (path: string) =>
	path === ONE_FILE || [PACKAGES, QUESTIONS, SLIDES, PAPERS].some((folder) => path.startsWith(folder));
