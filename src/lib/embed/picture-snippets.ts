/** Snippets of pictures, for places where no frame may stand. */
import { embedWords as words } from '../messages/embed.ts';
import { element, escaped, tag, type Attributes } from './html.ts';
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

const img = (picture: Picture, site: string, theme: Theme, size: Attributes) =>
	tag('img', {
		src: pictureAt(picture, site, theme),
		srcset: srcset(picture, theme, site),
		...size,
		alt: picture.alt,
		loading: 'lazy'
	});

/** Some markup in a link, with a caption that leads to the same. */
const captioned = (what: What, site: string, shown: string, caption: string) => {
	const link = (inside: string) => element('a', { href: site + pageOf(what) }, inside);
	return element('figure', {}, link(shown) + element('figcaption', {}, link(caption)));
};

const name = (what: What) => escaped(words.plain(what.title, what.site));

/** What is left where a frame is taken out, by a feed or a letter: plain, and wide as its column without a style. */
export function figure(what: What, { site, wishes }: Setting): string {
	const picture = what.card ?? what.picture;
	return captioned(what, site, img(picture, site, themeOf(picture, wishes.theme), { width: '100%' }), name(what));
}

/** The picture, dark where the reader's system is and the desk has not chosen, linked to what can be explored. */
export function image(what: What, { site, wishes }: Setting): string {
	const { picture } = what;
	const theme = themeOf(picture, wishes.theme);
	const dark = wishes.theme ? '' : srcset(picture, 'dark', site);
	const shown = img(picture, site, theme, { width: '100%' });
	const source = tag('source', { media: '(prefers-color-scheme: dark)', srcset: dark });
	return captioned(what, site, dark ? element('picture', {}, source + shown) : shown, name(what));
}

/** The width of a card's picture, in CSS pixels: that of the narrowest column. */
const CARD = 320;

/** A card to click, of plain markup. */
export function card(what: What, { site }: Setting): string {
	const picture = what.card ?? what.picture;
	const height = Math.round((picture.height * CARD) / picture.width);
	const source = `${tag('br', {})}${element('small', {}, escaped(words.source(what.site)))}`;
	const shown = img(picture, site, 'light', { width: CARD, height });
	return captioned(what, site, shown, element('strong', {}, escaped(what.title)) + source);
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
