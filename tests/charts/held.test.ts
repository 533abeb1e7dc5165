/** Talks that were held are told as past, those that lie ahead are not; the table of any meeting can be drawn. */
import { describe, expect, test } from 'vitest';
import { everybody } from '../../src/lib/charts/delegations/groups.ts';
import { delegationsScene } from '../../src/lib/charts/delegations/scene.ts';
import { charts } from '../../src/lib/charts/index.ts';
import { rankWork } from '../../src/lib/class/rank.ts';
import { register } from '../../src/lib/class/register.ts';
import { get } from '../../src/lib/data/find.ts';
import type { Activity, Dataset } from '../../src/lib/data/schema.ts';
import { calendarOf } from '../../src/lib/feeds/calendar.ts';
import { meetingLd } from '../../src/lib/feeds/record-ld.ts';
import { label } from '../../src/lib/layout/label.ts';
import type { Box } from '../../src/lib/scene/scene.ts';
import { soundDataset } from '../data/sound.ts';
import { heldDataset } from './held.ts';

const ahead = soundDataset();
const held = heldDataset();
const wide: Box = { width: 940, height: 520, type: 13 };
const sceneOf = (d: Dataset, show?: string[], box = wide) =>
	delegationsScene(d, show ? { ...box, show: new Set(show) } : box);
const markOf = (d: Dataset, id: string, show?: string[]) => sceneOf(d, show).marks.find((mark) => mark.id === id)!;
/** Ground of the card, and whether the back of its chair is filled. */
const lookOf = (d: Dataset, id: string) => {
	const { shapes, texts } = markOf(d, id);
	const [card, back] = [shapes.filter(({ stroke }) => stroke), shapes.at(-1)!].flat();
	return { card: card?.fill, back: back?.fill ?? 'open', words: texts.map(({ text }) => text).join(' ') };
};
const labelOf = (d: Dataset, id: string) => label(d, get(d, 'attendance', id));
const titleOf = (d: Dataset, id: string) => charts.delegations.record(d, id).title;
const saidOf = (d: Dataset, id: string) => everybody(d).entries.find((entry) => entry.id === id)!.said;
const rowOf = (d: Dataset, id: string) => {
	const { entries, groups } = everybody(d);
	const key = entries.find((entry) => entry.id === id)!.group.status;
	return groups.status.find((group) => group.key === key)!.label;
};
const told = (d: Dataset, meeting: string) =>
	register(d)
		.meetings.find(({ title }) => title === get(d, 'meetings', meeting).label)!
		.lines.map(({ say }) => say);
const rank = (d: Dataset, show: string[]) => rankWork(d, { show } as Activity);

describe('the part that somebody plays', () => {
	test.each([
		['at-osk', 'in the delegation, heads it', 'was present and led the delegation'],
		['at-brack', 'in the delegation, heads it', 'sent to lead the delegation, but no source reports the arrival'],
		['at-hadder', 'in the delegation', 'was present'],
		['at-chart-makers', 'in the delegation', 'sent, but no source reports the arrival'],
		['at-sarr', 'expected', 'had been expected, but no source reports the arrival'],
		['at-lorne', 'left it open', 'had left it open'],
		['at-marn', 'would not come', 'would not come'],
		['at-calder', 'named as not in it', 'was named as not in it']
	])('%s, before: %s; after: %s', (id, before, after) => {
		expect(labelOf(ahead, id).endsWith(`: ${before} (Talks at Port Amber)`)).toBe(true);
		expect(labelOf(held, id).endsWith(`: ${after} (Talks at Port Amber)`)).toBe(true);
	});

	test.each([
		['at-osk', 'Lena Osk: heads it', 'Lena Osk: was present and led the delegation'],
		['at-hadder', 'Pim Hadder: in the delegation', 'Pim Hadder: was present']
	])('the page of %s', (id, before, after) => {
		expect([titleOf(ahead, id), titleOf(held, id)]).toEqual([before, after]);
	});

	test('at another meeting it is told of that one', () => {
		expect(labelOf(held, 'at-round-two-brack')).toBe(
			'Odo Brack, Minister for Fisheries: led the delegation at Second round, as reported'
		);
		expect(labelOf(held, 'at-round-two-osk')).toBe(
			'Lena Osk, Harbour envoy: sent to lead the delegation, but no source reports the arrival (Second round)'
		);
		expect(labelOf(ahead, 'at-round-two-team')).toBe('Team of Veyra, unnamed: left it open (Second round)');
	});
});

describe('the picture', () => {
	test('a head stays solid, and the note says whether they came', () => {
		expect(lookOf(ahead, 'at-osk')).toEqual({ card: 'party', back: 'party', words: 'Osk Harbour envoy, leads' });
		expect(lookOf(held, 'at-osk')).toEqual({ card: 'party', back: 'party', words: 'Osk Harbour envoy, led' });
		expect(lookOf(held, 'at-brack')).toMatchObject({ card: 'party', back: 'open' });
		expect(lookOf(held, 'at-brack').words).toMatch(/, sent to lead$/u);
	});

	test('who was sent and is not reported there is pale, once the meeting was held', () => {
		const sent = heldDataset(['attendance', 'at-hadder', '"present"', '"sent"']);
		expect(lookOf(ahead, 'at-hadder')).toEqual({ card: 'tint', back: 'party', words: 'Hadder Deputy Minister' });
		expect(lookOf(held, 'at-hadder')).toEqual({ card: 'tint', back: 'party', words: 'Hadder Deputy Minister' });
		expect(lookOf(sent, 'at-hadder')).toEqual({ card: 'paper', back: 'open', words: 'Hadder Deputy Minister, sent' });
		expect(markOf(held, 'at-chart-makers').shapes.map(({ fill }) => fill)).toEqual(['paper', 'paper', 'paper']);
		expect(markOf(ahead, 'at-chart-makers').shapes.map(({ fill }) => fill)).toEqual(['tint', 'tint', 'tint']);
	});

	test('over those at the foot the words are past too', () => {
		const over = (d: Dataset) => sceneOf(d).ground.texts.find(({ text }) => /expected or undecided/u.test(text))?.text;
		expect(over(ahead)).toBe('Go-betweens and host: expected or undecided');
		expect(over(held)).toBe('Go-betweens and host: had been expected or undecided');
		expect(lookOf(held, 'at-lorne').words).toBe('Lorne Chancellor, had left it open');
	});

	test('how to read it', () => {
		const how = (d: Dataset) => charts.delegations.about(d).how[0];
		expect(how(ahead)).toMatch(/^Who was sent has a chair at the table; a solid card leads\./u);
		expect(how(held)).toMatch(/^Who was present has a chair at the table; a solid card led\./u);
		expect(charts.delegations.about(held).kicker).toBe('Delegations · Talks at Port Amber, 6 March 2031, held');
		expect(charts.delegations.about(ahead).kicker).toMatch(/, scheduled; no source reports how it went$/u);
	});
});

describe('the words', () => {
	test('say it in the tense of the meeting', () => {
		expect(saidOf(ahead, 'at-brack')).toBe('Veyra: in the delegation, leads the team');
		expect(saidOf(held, 'at-brack')).toBe('Veyra: sent to lead the delegation, but no source reports the arrival');
		expect(saidOf(held, 'at-osk')).toBe('Tolmar: was present and led the delegation');
		expect(saidOf(held, 'at-lorne')).toBe('Sund: had left it open');
	});

	test.each([
		['at-osk', 'Head of the delegation', 'Head of the delegation'],
		['at-brack', 'Head of the delegation', 'Head of the delegation'],
		['at-hadder', 'In the delegation', 'Was present'],
		['at-chart-makers', 'In the delegation', 'Sent, but no source reports the arrival'],
		['at-fenn', 'Expected or undecided', 'Had been expected or undecided'],
		['at-calder', 'Would not come, or not sent', 'Would not come, or was not sent']
	])('%s stands under "%s", then "%s"', (id, before, after) => {
		expect([rowOf(ahead, id), rowOf(held, id)]).toEqual([before, after]);
	});

	test('nobody is called only at a meeting that prepared it', () => {
		expect(JSON.stringify([everybody(held), everybody(ahead)])).not.toMatch(/preparatory/iu);
	});

	test('the register', () => {
		expect(told(ahead, 'mt-amber')).toContain('Lena Osk, in the delegation, heads it');
		expect(told(held, 'mt-amber')).toContain('Lena Osk, was present and led the delegation');
		expect(told(held, 'mt-amber')).toContain('Pim Hadder, was present, member');
		expect(told(held, 'mt-amber')[0]).toMatch(/^held, /u);
	});
});

describe('the classroom', () => {
	const asks = (d: Dataset, ...show: string[]) => rank(d, show).items.map(({ ask }) => ask);

	test('asks who led only where a source has them there', () => {
		expect(asks(ahead, 'at-osk', 'at-varr')[0]).toBe('Who was named to lead the side of Tolmar?');
		expect(asks(held, 'at-osk', 'at-varr')[0]).toBe('Who led the side of Tolmar?');
		expect(asks(held, 'at-brack', 'at-marn')[0]).toBe('Who was sent to lead the side of Veyra?');
	});

	test('names the meeting where several are asked about, and mixes none', () => {
		const { items, tables } = rank(held, ['at-osk', 'at-varr', 'at-prep-osk', 'at-prep-roe', 'at-round-two-brack']);
		expect(items[0]!.ask).toBe('Who led the side of Tolmar? (Talks at Port Amber)');
		expect(items[0]!.options.map(({ text }) => text)).toEqual(['Lena Osk', 'Teo Varr']);
		expect(tables[0]!.rows.map((row) => row.label)).toContain('Lena Osk (Tolmar’s meeting at the Salt House)');
	});

	test('who was present is no wrong answer to who a group is', () => {
		const { items } = rank(held, ['at-chart-makers', 'at-hadder', 'at-varr']);
		const group = items.find(({ id }) => id === 'at-chart-makers-names')!;
		expect(group.options.map(({ text }) => text)).toEqual(['Teo Varr', 'No article says']);
	});

	test('the parts to choose from are past', () => {
		const { items } = rank(held, ['at-hadder', 'at-varr', 'at-brack']);
		const options = items.find(({ id }) => id === 'at-hadder-part')!.options.map(({ text }) => text);
		expect(options).toEqual(['was present', 'would not come', 'sent, but no source reports the arrival']);
	});
});

test('calendar and linked data say that it was held', () => {
	const eventOf = (d: Dataset) =>
		calendarOf(d, '')
			.split('BEGIN:VEVENT')
			.find((one) => one.includes('Talks at Port Amber'));
	expect(eventOf(ahead)).toContain('STATUS:TENTATIVE');
	expect(eventOf(held)).toContain('STATUS:CONFIRMED');
	expect(meetingLd(held, get(held, 'meetings', 'mt-amber'), '')['description']).toBe('held; 6 March 2031');
});

test('the map of a day on which talks were held', () => {
	const [before, after] = [ahead, held].map((d) => charts.places.about(d));
	expect(before!.title).toBe('6 March: talks due in Port Amber, people in one place');
	expect(after!.title).toBe('6 March: talks in Port Amber, people in two places');
	expect(before!.lead).toMatch(/or that Brack and Osk had arrived\.$/u);
	expect(after!.lead).toMatch(/or that Brack had arrived\.$/u);
});
