/**
 * How a locator points into an article. The text is folded once (BOM dropped, NFC, every run of white space to
 * one space, trimmed) and nothing else: no case, quote, dash or ellipsis is ever folded, so a match is bit-exact.
 * Offsets count code points of the folded text, end exclusive, like the TextPositionSelector of the
 * W3C Web Annotation Data Model.
 */
import { createHash } from 'node:crypto';

export interface Article {
	/** The folded text as code points. */
	points: string[];
	/** Start offset of each paragraph in the folded text; paragraph n starts at `paragraphs[n - 1]`. */
	paragraphs: number[];
}

export const fold = (text: string) =>
	text
		.replace(/^\uFEFF/, '')
		.normalize('NFC')
		.replace(/\s+/gu, ' ')
		.trim();

/** Splits and folds an article; `rule` says what a paragraph is in this file. */
export function readArticle(text: string, rule: 'line' | 'block'): Article {
	const parts = text
		.split(rule === 'line' ? /\n/ : /\n[^\S\n]*\n/)
		.map(fold)
		.filter(Boolean);
	const paragraphs: number[] = [];
	let length = 0;
	for (const part of parts) {
		paragraphs.push(length);
		length += [...part].length + 1;
	}
	return { points: [...parts.join(' ')], paragraphs };
}

export const slice = (article: Article, start: number, end: number) => article.points.slice(start, end).join('');

/** The first 16 hex digits of the SHA-256 of a passage. */
export const fingerprint = (passage: string) => createHash('sha256').update(passage, 'utf8').digest('hex').slice(0, 16);

/** The number, from 1, of the paragraph that holds an offset. */
export const paragraphAt = (article: Article, offset: number) =>
	article.paragraphs.findLastIndex((start) => start <= offset) + 1;

/**
 * Words as the quotation budget counts them: runs of letters with their marks and of digits, joined by an apostrophe or hyphen,
 * also by those of Hebrew, or by a joiner that nobody sees.
 */
export const words = (text: string) =>
	text.match(
		/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-\u05BE\u05F3\u05F4\u200C\u200D][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
	) ?? [];
