/** Every chart in every box: it fits, its text is large enough, and nothing collides. Prints what it has measured. */
import { afterAll, describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { chartNames } from '../../src/lib/data/schema.ts';
import { allBoxes, storyBoxes } from '../../src/lib/scene/boxes.ts';
import { textsOf } from '../../src/lib/scene/text.ts';
import { faultsOf, sheetOfScene, smallest } from './faults.ts';

const rows: string[] = [];
afterAll(() => console.log(rows.join('\n')));

/** The boxes in which some records are left to the words: `story` is laid out for a few records, not for all of them. */
const partly: Record<string, RegExp> = {
	delegations: /^story/u,
	positions: /^(story|page-3|slide|social)/u,
	moves: /^story/u,
	wording: /./u,
	places: /^story/u
};
/** The largest dataset: words and signs of a readable size find no room for all of it, so every box counts what it leaves out. */
const LARGEST = 'tests/fixtures/large';

describe.each(['data/istanbul-2025', 'tests/fixtures/sound', LARGEST])('%s', (folder) => {
	const d = readDataset(folder);
	/** How many records each chart could draw. */
	const drawable = {
		delegations: d.attendance.filter(({ meeting }) => meeting === d.info.delegations.meeting).length,
		positions: d.positions.length,
		moves: d.moves.length,
		wording: d.disagreements.filter(({ kind }) => kind === 'wording').length,
		places: d.whereabouts.length
	};
	const drawn = chartNames.flatMap((chart) =>
		allBoxes.map(({ name, ...box }) => ({ chart, name, box, scene: charts[chart].scene(d, box) }))
	);

	const steps = d.story.flatMap((step) => storyBoxes.map((box) => ({ step, box })));

	test.each(steps)(
		'$step.id in the story, $box.width px wide: all that it speaks of is in it or counted',
		({ step, box }) => {
			const scene = charts[step.chart].scene(d, { ...box, show: new Set(step.show), focus: new Set(step.focus) });
			expect(faultsOf(sheetOfScene(scene), box)).toEqual([]);
			const drawn = new Set(scene.marks.map(({ id }) => id));
			expect(drawn.size + scene.more).toBe(step.show.length);
			// Where the words on a phone leave no room for the second of two, the picture says that there is one more.
			if (scene.more) expect(step.focus.some((id) => drawn.has(id))).toBe(true);
			else for (const id of step.focus) expect(drawn).toContain(id);
			// A ring around everything would set nothing apart.
			const apart = [...drawn].every((id) => step.focus.includes(id)) ? [] : step.focus;
			const focused = new Set(scene.marks.filter((mark) => mark.focused).map(({ id }) => id));
			expect(apart.filter((id) => !focused.has(id))).toEqual([]);
		}
	);

	test.each(drawn)('$chart, $name', ({ chart, name, box, scene }) => {
		const sheet = sheetOfScene(scene);
		rows.push(
			`${chart} ${name}: ${scene.width} x ${scene.height} of ${box.height}, text from ${smallest(sheet)} px, ${scene.more} more`
		);
		expect(faultsOf(sheet, box)).toEqual([]);
		expect(scene.height).toBeLessThanOrEqual(box.height);
		expect(scene.marks.length).toBeGreaterThan(0);
		if (folder !== LARGEST && !partly[chart]?.test(name)) expect(scene.more).toBe(0);
		if (folder === LARGEST) expect(new Set(scene.marks.map(({ id }) => id)).size + scene.more).toBe(drawable[chart]);
		const says = textsOf(scene).filter(({ text }) => /\b[1-9]\d* more\b/u.test(text));
		expect(says).toHaveLength(scene.more ? 1 : 0);
	});
});
