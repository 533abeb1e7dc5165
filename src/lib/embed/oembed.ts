/** What a page says of how it is embedded: oEmbed 1.0, type `rich` (https://oembed.com). */
import { UNMEASURED, type Measured } from './heights.ts';
import { pictureAt } from './picture-snippets.ts';
import { room, sized } from './snippets.ts';
import type { What } from './what.ts';

/** A file cannot read the `maxwidth` that a system asks for, so it has the width of a usual column. */
const WIDTH = 640;

/** @param site address of the site, ending in a slash: the addresses within must be full ones */
export function oembedOf(what: What, site: string, heights: Measured = UNMEASURED): Record<string, string | number> {
	const picture = what.card ?? what.picture;
	return {
		version: '1.0',
		type: 'rich',
		title: what.title,
		provider_name: what.site,
		provider_url: site,
		cache_age: 3600,
		html: sized(what, { site, width: WIDTH, heights, wishes: {}, sameOrigin: false }, WIDTH),
		width: WIDTH,
		height: room(what, heights, WIDTH),
		thumbnail_url: pictureAt(picture, site),
		thumbnail_width: picture.width,
		thumbnail_height: picture.height
	};
}
