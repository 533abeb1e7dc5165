/** Texts that run from right to left, within lines of plain text. */

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a text has letters that run from right to left. */
export const runsLeft = (text: string): boolean => RTL.test(text);

/** Whether a paragraph runs from right to left: its first letter does (Unicode Bidirectional Algorithm, P2). */
export const paragraphRunsLeft = (text: string): boolean => runsLeft(/\p{L}/u.exec(text)?.[0] ?? '');

/**
 * A text as it may stand in a line of another direction: between the marks U+2068 and U+2069, so that numbers and stops
 * around it keep their places. One without letters that run from right to left stays as it is.
 */
export const isolated = (text: string): string => (runsLeft(text) ? `\u2068${text}\u2069` : text);
