/** axe in a page of the site. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const engine = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Colours are the slow part of a run; only they change with a colour scheme, and only the rest changes with the width. */
export const rules = {
	all: { runOnly: { type: 'tag', values: tags } },
	shapes: { runOnly: { type: 'tag', values: tags }, rules: { 'color-contrast': { enabled: false } } },
	colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
};

declare const axe: {
	run: (
		context: string,
		options: object
	) => Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/** What axe finds on a page as it stands, or in a part of it, one line for each element. */
export async function violations(page: Page, state: string, what: keyof typeof rules = 'all', within = 'html') {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(engine);
	const found = await page.evaluate(
		([within, options]) => axe.run(within, { ...options, resultTypes: ['violations'], preload: false }),
		[within, rules[what]] as const
	);
	return found.violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ html, failureSummary = '' }) => `${state}: ${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`
		)
	);
}
