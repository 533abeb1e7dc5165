import { Markup } from '../markup.ts';

/** What leads to files that lie in the site alone. */
export const OFFERS = '[data-take]';

/** A page without them, for the one file, the packages and the zip of the site. */
export function withoutTake(html: string): string {
	const page = new Markup(html);
	return page.remove(...page.all(OFFERS)).toString();
}
