/** Puts the questions for platforms into a built site. */
import { questionFiles } from '../../lib/class/quiz/files.ts';
import type { Dataset } from '../../lib/data/schema.ts';
import { placeTaken } from './take.ts';

/**
 * After the page that offers them is printed, and before `addTaken`, which looks whether everything on it is there.
 * @param origin where the site will stand, without a slash at its end; '' where nobody said
 * @returns bytes by path
 */
export const addQuestions = (site: string, d: Dataset, origin: string): Map<string, number> =>
	placeTaken(site, questionFiles(d, origin));
