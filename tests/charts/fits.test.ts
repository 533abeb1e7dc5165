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
	wording: /./u
};

describe.each(['data/istanbul-2025', 'tests/fixtures/sound'])('%s', (folder) => {
	const d = readDataset(folder);
	const drawn = chartNames.flatMap((chart) =>
		allBoxes.flatMap(({ name, ...box }) => {
			const scene = charts[chart].scene?.(d, box);
			return scene ? [{ chart, name, box, scene }] : [];
		})
	);

	const steps = d.story.flatMap((step) => {
		const layout = charts[step.chart].scene;
		return layout ? storyBoxes.map((box) => ({ step, box, layout })) : [];
	});

	test.each(steps)('$step.id in the story, $box.width px wide: nobody is left out', ({ step, box, layout }) => {
		const scene = layout(d, { ...box, show: new Set(step.show), focus: new Set(step.focus) });
		expect(faultsOf(sheetOfScene(scene), box)).toEqual([]);
		expect(scene.more).toBe(0);
		expect(scene.marks.map(({ id }) => id).sort()).toEqual([...step.show].sort());
		expect(scene.marks.filter(({ focused }) => focused).map(({ id }) => id)).toEqual(
			expect.arrayContaining(step.focus)
		);
	});

	test.each(drawn)('$chart, $name', ({ chart, name, box, scene }) => {
		const sheet = sheetOfScene(scene);
		rows.push(
			`${chart} ${name}: ${scene.width} x ${scene.height} of ${box.height}, text from ${smallest(sheet)} px, ${scene.more} more`
		);
		expect(faultsOf(sheet, box)).toEqual([]);
		expect(scene.height).toBeLessThanOrEqual(box.height);
		if (!partly[chart]?.test(name)) expect(scene.more).toBe(0);
		const says = textsOf(scene).filter(({ text }) => /\b[1-9]\d* more\b/u.test(text));
		expect(says).toHaveLength(scene.more ? 1 : 0);
	});
});
