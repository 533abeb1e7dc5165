/** The story as the built page prints it, so that every page of the bench says and shows the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const section =
	/<section class="story-step[^>]*? data-story-step="([^"]+)"[^>]*>(?:<header class="front">[\s\S]*?<\/header>)? *<div class="say"[^>]*><div><div>([\s\S]*?)<\/div><\/div><\/div> *<figure[^>]*>([\s\S]*?)<\/figure><\/section>/g;

/**
 * @param {string} site folder of a built site
 * @returns {{ front: string, style: string, steps: { id: string, words: string, picture: string }[] }} markup, as printed
 */
export function storyOf(site) {
	const html = readFileSync(join(site, 'index.html'), 'utf8');
	const steps = [...html.matchAll(section)].map(([, id, words, picture]) => ({ id, words, picture }));
	const [, front] = /<header class="front">([\s\S]*?)<\/header>/.exec(html) ?? [];
	const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
	const all = html.match(/<section class="story-step/g)?.length ?? 0;
	if (!steps.length || steps.length !== all || !front || !style)
		throw new Error(
			`found ${steps.length} of ${all} steps in ${site}/index.html: the page is printed in another way now`
		);
	return { front, style, steps };
}
