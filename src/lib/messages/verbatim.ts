/** Words of an article in a line of plain text, as slides, questions and files hold it. */
import { isolated } from '../data/isolate.ts';
import { en } from './en.ts';

/** “Words”, and behind them our translation where there is one. */
export const verbatim = (words: string, translation?: string): string =>
	[`“${isolated(words)}”`, ...(translation ? [en.evidence.translation(translation)] : [])].join(' ');
