/** The table of any meeting: of others than the one shown first, of one that nobody is named for; offices of who only speaks. */
import { describe, expect, test } from 'vitest';
import { delegationsScene } from '../../src/lib/charts/delegations/scene.ts';
import { charts } from '../../src/lib/charts/index.ts';
import { saysOf } from '../../src/lib/charts/says.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { draw } from '../../src/lib/picture/draw.ts';
import { wantedPictures } from '../../src/lib/picture/wanted.ts';
import { allBoxes } from '../../src/lib/scene/boxes.ts';
import type { Box } from '../../src/lib/scene/scene.ts';
import { textsOf } from '../../src/lib/scene/text.ts';
import { edited, parse, soundTexts } from '../data/sound.ts';
import { faultsOf, sheetOfScene } from './faults.ts';
import { heldDataset, heldTexts } from './held.ts';

const held = heldDataset();
const wide: Box = { width: 940, height: 520, type: 13 };
const sceneOf = (d: Dataset, show?: string[], box = wide) =>
	delegationsScene(d, show ? { ...box, show: new Set(show) } : box);
const markOf = (d: Dataset, id: string, show?: string[]) => sceneOf(d, show).marks.find((mark) => mark.id === id)!;

describe('the table of any meeting', () => {
	const parts = charts.delegations.parts!(held);

	test('there is one for each other meeting that somebody is named for, the earliest first', () => {
		expect(parts.map(({ id }) => id)).toEqual([
			'mt-summit',
			'mt-talks-2025',
			'mt-shipyard',
			'mt-salt-house',
			'mt-round-two'
		]);
		const nobody = { ...held, attendance: held.attendance.filter(({ meeting }) => meeting !== 'mt-summit') };
		expect(charts.delegations.parts!(nobody).map(({ id }) => id)).not.toContain('mt-summit');
	});

	test.each(parts.flatMap((part) => allBoxes.map(({ name, ...box }) => ({ part, name, box }))))(
		'$part.id, $name: all of it is drawn, nothing collides, and it says which meeting it is',
		({ part: { show, title }, box }) => {
			const scene = sceneOf(held, show, box);
			expect(faultsOf(sheetOfScene(scene), box)).toEqual([]);
			expect(scene.marks.map(({ id }) => id).sort()).toEqual([...show].sort());
			const words = scene.ground.texts.map(({ text }) => text).join(' ');
			expect(words).toContain(title);
		}
	);

	test('heads of both rounds face each other in each', () => {
		const show = parts.find(({ id }) => id === 'mt-round-two')!.show;
		expect(markOf(held, 'at-round-two-brack', show).shapes[0]).toMatchObject({ fill: 'party' });
		expect(markOf(held, 'at-round-two-osk', show).shapes[0]).toMatchObject({ fill: 'party' });
	});

	test('a step of the story that shows one meeting draws and names that one', () => {
		const show = ['at-round-two-brack', 'at-round-two-osk'];
		const stage = new Set([...show, 'at-osk', 'at-brack']);
		for (const { name, ...box } of allBoxes.filter((one) => !one.name.startsWith('page'))) {
			const scene = delegationsScene(held, { ...box, show: new Set(show), stage });
			expect(
				textsOf(scene)
					.map(({ text }) => text)
					.join(' '),
				name
			).toContain('Second round');
		}
		expect(saysOf(held, 'delegations', { show: new Set(show) })).toBe(
			'Delegations: Odo Brack, Minister for Fisheries: led the delegation at Second round, as reported; Lena Osk, Harbour envoy: sent to lead the delegation, but no source reports the arrival (Second round).'
		);
	});

	test('each has a picture of its own, under the name of the meeting', () => {
		const wanted = wantedPictures(held).filter(({ kind }) => kind === 'part');
		expect(wanted.map(({ name }) => name)).toEqual(parts.map(({ id }) => id));
		expect(wanted.at(-1)!.words).toEqual({ kicker: 'Delegations · 6 March 2031 · held', title: 'Second round' });
		for (const one of wanted) expect(draw(held, one).title).toBe(one.words.title);
	});
});

describe('a meeting that no source names anybody for', () => {
	const empty: Dataset = { ...held, attendance: held.attendance.filter(({ meeting }) => meeting !== 'mt-amber') };

	test('is sound, also as the first one, and so are a dataset without preparation and a meeting of its own', () => {
		const plain = { title: 'Talks', lead: 'Talks were held.' };
		const text = heldTexts();
		const info = {
			...held.info,
			charts: { ...held.info.charts, delegations: plain },
			delegations: { ...held.info.delegations, prepared: undefined }
		};
		const rules = parse(
			new Map(text)
				.set('dataset.json', JSON.stringify(info))
				.set('attendance.json', JSON.stringify({ attendance: empty.attendance }))
		).faults.map(({ rule }) => rule);
		expect(rules).not.toContain('ladder');
		const lone = edited(soundTexts(), ['attendance', 'at-summit-vett', '"mt-summit"', '"mt-talks-2025"']);
		expect(parse(lone).faults.filter(({ message }) => message.includes('mt-summit'))).toEqual([]);
	});

	test.each(allBoxes)('is drawn as an empty table that says so: $name', (box) => {
		const scene = sceneOf(empty, undefined, box);
		expect(scene.fits).toBe(true);
		expect(scene.marks).toEqual([]);
		expect(faultsOf(sheetOfScene(scene), box)).toEqual([]);
		const words = scene.ground.texts.map(({ text }) => text).join(' ');
		expect(words.match(/no source names anyone/gu)).toHaveLength(2);
	});

	test('where somebody is named, the whole table says nothing of the kind', () => {
		expect(textsOf(sceneOf(held)).filter(({ text }) => text.startsWith('no source'))).toEqual([]);
	});
});

describe('the office of somebody who only speaks', () => {
	const office = '"id": "of-hadder"';
	const unattended = edited(soundTexts(), ['attendance', 'at-hadder', '"office": "of-hadder",', '']);
	const orphans = (texts: ReturnType<typeof soundTexts>) =>
		parse(texts).faults.filter(({ rule, message }) => rule === 'orphan' && message.includes('of-hadder'));

	test('is sound where they are quoted or pass words on', () => {
		expect(orphans(unattended)).toHaveLength(1);
		expect(unattended.get('actors.json')).toContain(office);
		const relayed = edited(unattended, ['claims', '', '"via": ["ac-radio"]', '"via": ["ac-hadder"]']);
		expect(orphans(relayed)).toEqual([]);
		const hash = '"hash": "fd20b590b354c033"';
		const quoted = edited(unattended, ['claims', 'c-open-today', hash, `${hash}, "quoteBy": "ac-hadder"`]);
		expect(orphans(quoted)).toEqual([]);
	});
});
