/** The language of a source, and of what stands in it. */
import { get } from './find.ts';
import type { Dataset, Evidence } from './schema.ts';

/** The language of a source; where it gives none, that of the dataset. */
export const langOf = (d: Dataset, source: string): string => get(d, 'sources', source).lang ?? d.info.lang;

/** The language of a source where it is another than that of the dataset. */
export const foreignLang = (d: Dataset, source: string): string | undefined => get(d, 'sources', source).lang;

/** Of a passage in another language than the dataset's: that language, and our translation of the words shown. */
export function inOtherLanguage(
	d: Dataset,
	{ source, translation }: Evidence
): { lang?: string; translation?: string } {
	const lang = foreignLang(d, source);
	return { ...(lang ? { lang } : {}), ...(translation ? { translation } : {}) };
}
