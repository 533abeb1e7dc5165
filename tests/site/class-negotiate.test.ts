/** The role-play on screen: every button is a turn, every end can be reached, and the record can be played. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { gameOf, record } from '../../src/lib/class/game-of.ts';
import { beginGame, legal, negotiate } from '../../src/lib/class/negotiate.ts';
import type { GameEvent } from '../../src/lib/class/negotiate.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { focused, pathOf, tabTo } from './class-play.ts';
import { d } from './dataset.ts';
import { useSite } from './site.ts';

const site = useSite();
const play = activitiesOf(d).flatMap((one) => (one.kind === 'negotiate' ? one : []))[0]!;
const game = gameOf(d, play);
const way = record(d, play).map(({ event }) => event);

const selector = (event: GameEvent) =>
	event.type === 'end'
		? `[data-end="${event.how}"]`
		: `[data-offer="${event.offer}"] ${event.type === 'put' ? '[data-put]' : `[data-reply="${event.reply}"]`}`;

/** What the buttons that can be seen would do. */
const offered = (page: Page) =>
	page.locator('.game :is([data-put], [data-reply], [data-end]):visible').evaluateAll((buttons) =>
		buttons
			.map((button) => {
				const { end, reply } = (button as HTMLElement).dataset;
				const offer = button.closest<HTMLElement>('[data-offer]')?.dataset.offer ?? '';
				return end ? `end ${end}` : reply ? `${offer} ${reply}` : `put ${offer}`;
			})
			.sort()
	);
const named = (event: GameEvent) =>
	event.type === 'end'
		? `end ${event.how}`
		: event.type === 'put'
			? `put ${event.offer}`
			: `${event.offer} ${event.reply}`;

describe('the record, played by its buttons', () => {
	test('at each turn there is a button for what may be done, and no other', async () => {
		const { page, noise, requests } = await site.revisit(pathOf(play.id));
		const before = requests.length;
		let table = beginGame(game);
		for (const event of way) {
			expect(await offered(page)).toEqual(legal(game, table).map(named).sort());
			await page.locator(selector(event)).click();
			table = negotiate(game, table, event);
			expect(await page.locator('[data-until-end]:visible, [data-debrief]:visible').count()).toBe(0);
		}
		expect(await page.locator('[data-protocol] > li').count()).toBe(way.length);
		await page.locator(selector({ type: 'end', how: game.ends.at(-1)! })).click();
		expect(await offered(page)).toEqual([]);
		const beside = page.locator('[data-beside] > li');
		expect(await beside.count()).toBe(way.length + 1);
		expect(await page.locator('[data-beside] > .same').count(), 'the same, turn by turn').toBe(way.length);
		expect(await page.locator('[data-beside] > .parted').count()).toBe(0);
		for (const row of await page.locator('[data-beside] .same .theirs').all())
			expect(await row.locator('.cites a').count()).toBeGreaterThan(0);
		expect(noise).toEqual([]);
		expect(requests.slice(before)).toEqual([]);
	});
});

describe.each(game.ends)('an end: %s', (how) => {
	test('by keyboard alone, with a reason, to the debrief', async () => {
		const { page } = await site.revisit(pathOf(play.id));
		const offer = game.offers[0]!.id;
		await page.locator('.game [data-head]').focus();
		for (const event of [
			{ type: 'answer', offer, reply: 'yes' },
			{ type: 'end', how }
		] as const) {
			const { text } = await page.locator(selector(event)).evaluate((button) => ({ text: button.textContent!.trim() }));
			await tabTo(page, (now) => now.button && now.text === text);
			await page.keyboard.press('Enter');
			if (event.type === 'answer') {
				expect((await focused(page)).text, 'the focus stays on the button').toBe(text);
				await page.locator('[data-protocol] input').fill('We trust them.');
			}
		}
		expect(await page.locator('[data-debrief] h3').evaluate((head) => head === document.activeElement)).toBe(true);
		expect(await page.locator('[data-beside]').textContent()).toContain('We trust them.');
		expect(await page.locator('[data-beside] > .parted').count(), 'where it parted is marked once').toBe(1);
		expect(await page.locator('[data-until-end]:visible').count()).toBe(1);

		await page.locator('[data-undo]').click();
		expect(await page.locator('[data-debrief]:visible, [data-until-end]:visible').count()).toBe(0);
		expect(await page.locator('[data-protocol] > li').count()).toBe(1);
		await page.locator('[data-again]').click();
		expect(await offered(page)).toEqual(legal(game, beginGame(game)).map(named).sort());
	});
});

test('an offer put on the table takes the focus along', async () => {
	const { page } = await site.revisit(pathOf(play.id));
	const put = legal(game, beginGame(game)).find((event) => event.type === 'put')!;
	await page.locator(selector(put)).focus();
	await page.keyboard.press('Enter');
	const where = await page.evaluate(() => ({
		offer: document.activeElement?.closest<HTMLElement>('[data-offer]')?.dataset.offer,
		table: !!document.activeElement?.closest('[data-table]')
	}));
	expect(where).toEqual({ offer: put.offer, table: true });
});

test('every rule and end shows its source, or that it is invented', async () => {
	const { page } = await site.revisit(pathOf(play.id));
	const rules = [...play.rules, ...play.ends];
	for (const { say, claims } of rules) {
		const line = page.locator('main li', { hasText: say }).first();
		if (claims.length) expect(await line.locator('.cites a').count(), say).toBeGreaterThan(0);
		else expect(await line.textContent(), say).toMatch(/invented for the game/);
	}
});

test('with scripts off the record is folded, and there is no game that does not work', async () => {
	const { page } = await site.visit(pathOf(play.id), { javaScriptEnabled: false });
	expect(await page.locator('.game:visible, [data-until-end] > :not(summary):visible').count()).toBe(0);
	expect(await page.locator('[data-until-end] > summary:visible').count()).toBe(1);
});
