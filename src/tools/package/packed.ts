/** The pages of the one file are packed in it: deflated, in base64. Its script unpacks them (lib/file/unpack.client.ts). */
import { Markup } from '../markup.ts';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** The same text gives the same letters. */
export const packed = (text: string): string =>
	Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64');

/**
 * The one file with its pages as its script puts them into it.
 * @throws Error where no pages are packed in it
 */
export function unpacked(html: string): string {
	const file = new Markup(html);
	const [template] = file.all('template[data-packed]');
	const inside = template && file.inner(template);
	if (!inside) throw new Error('no pages are packed in the one file');
	const pages = strFromU8(inflateSync(Buffer.from(inside, 'base64')));
	return file.before(template, pages).remove(template).toString();
}
