/**
 * Fills the embed desk with what is known only after its page was printed: the heights, and the snippets that keep them
 * free. `data-fill="snippet iframe moves"`, `data-fill="height moves 640"`, and for its script
 * `data-catalog`, `data-heights`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped } from '../lib/embed/html.ts';
import { heightAt, UNMEASURED, type Heights } from '../lib/embed/heights.ts';
import { snippets, type Format } from '../lib/embed/snippets.ts';
import { heightsName, type What } from '../lib/embed/what.ts';
import { Markup } from './markup.ts';

/** The column that the snippets are for of which nobody could choose a width. */
const COLUMN = 640;

/**
 * @param html the page of the desk as printed
 * @param site address of the site, ending in a slash
 * @throws Error for a place that names nothing
 */
export function filled(html: string, whats: What[], heights: Heights, site: string): string {
	const fillOf = (order: string): string => {
		const [kind, first = '', second = ''] = order.split(' ');
		if (kind === 'height') return String(heightAt(heights[first] ?? UNMEASURED, Number(second)));
		const what = whats.find(({ id }) => id === second);
		if (kind !== 'snippet' || !what || !Object.hasOwn(snippets, first)) throw new Error(`nothing to fill in: ${order}`);
		const rows = heights[heightsName(what)];
		return snippets[first as Format](what, { site, width: COLUMN, heights: rows, wishes: {}, sameOrigin: false });
	};
	const page = new Markup(html);
	for (const place of page.all('[data-fill]'))
		page.attribute(place, 'data-fill', null).append(place, escaped(fillOf(place.attribs['data-fill'] ?? '')));
	for (const [name, value] of Object.entries({ 'data-catalog': whats, 'data-heights': heights }))
		for (const element of page.all(`[${name}]`)) page.attribute(element, name, JSON.stringify(value));
	return page.toString();
}

export function fillDesk(folder: string, whats: What[], heights: Heights, site: string) {
	const file = join(folder, 'embed/index.html');
	writeFileSync(file, filled(readFileSync(file, 'utf8'), whats, heights, site));
}
