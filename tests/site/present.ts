/** The decks of a site, and where a page of slides is. */
import type { Page } from 'playwright-core';
import { pages } from './site.ts';

export const decks = pages.filter((path) => path.startsWith('class/present/'));
export const story = 'class/present/story/';

/** Id of the slide that is there, and no other is. */
export const here = (page: Page) =>
	page.evaluate(() => {
		const seen = [...document.querySelectorAll('[data-slide]')].filter((slide) => slide.checkVisibility());
		return seen.map(({ id }) => id).join(' ');
	});
export const idsOf = (page: Page) => page.locator('[data-slide]').evaluateAll((slides) => slides.map(({ id }) => id));
