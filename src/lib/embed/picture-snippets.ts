/** Snippets of pictures, for places where no frame may stand. */
import { embedWords as words } from '../messages/embed.ts';
import { element, escaped, tag } from './html.ts';
import type { Setting } from './snippets.ts';
import { pageOf, type Picture, type What } from './what.ts';

type Theme = 'light' | 'dark';

/** The files of one theme as a `srcset`: empty where there are none. */
function srcset({ files }: Picture, theme: Theme, site: string): string {
	return files
		.filter((file) => file.theme === theme && file.type === 'image/png')
		.map(({ path, scale }) => `${site}${path} ${scale}x`)
		.join(', ');
}

/** The file for those who take but one. */
export function pictureAt({ files }: Picture, site: string, theme: Theme = 'light'): string {
	const pngs = files.filter(({ type, scale }) => type === 'image/png' && scale === 1);
	return site + (pngs.find((file) => file.theme === theme) ?? pngs[0])!.path;
}

/** The theme of the picture where a desk has chosen one that the picture has. */
const themeOf = ({ files }: Picture, wish: string | undefined): Theme =>
	wish === 'dark' && files.some(({ theme }) => theme === 'dark') ? 'dark' : 'light';

const img = (picture: Picture, site: string, theme: Theme, style: string) =>
	tag('img', {
		src: pictureAt(picture, site, theme),
		srcset: srcset(picture, theme, site),
		width: picture.width,
		height: picture.height,
		alt: picture.alt,
		loading: 'lazy',
		style
	});

/** The picture, dark where the reader's system is and the desk has not chosen, linked to what can be explored. */
export function image(what: What, { site, wishes }: Setting): string {
	const { picture } = what;
	const theme = themeOf(picture, wishes.theme);
	const dark = wishes.theme ? '' : srcset(picture, 'dark', site);
	const shown = img(picture, site, theme, 'max-width:100%;height:auto');
	const source = tag('source', { media: '(prefers-color-scheme: dark)', srcset: dark });
	return element('a', { href: site + pageOf(what) }, dark ? element('picture', {}, source + shown) : shown);
}

const box =
	'display:block;max-width:640px;padding:12px;border:1px solid #ddd8cf;background:#fbfaf7;color:#1d1b19;text-decoration:none';

/** A card to click, of plain markup. */
export function card(what: What, { site }: Setting): string {
	const picture = what.card ?? what.picture;
	const headline = element('strong', { style: 'display:block;margin-top:8px' }, escaped(what.title));
	const source = element('small', { style: 'display:block' }, escaped(words.source(what.site)));
	const shown = img(picture, site, 'light', 'display:block;width:100%;height:auto');
	return element('a', { href: site + pageOf(what), style: box }, shown + headline + source);
}

/** What AMP shows until the frame has come. */
export function placeholder({ picture }: What, site: string): string {
	return element('amp-img', {
		placeholder: true,
		layout: 'fill',
		src: pictureAt(picture, site),
		srcset: srcset(picture, 'light', site),
		alt: picture.alt
	});
}
