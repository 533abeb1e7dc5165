/**
 * The table, seen from above: the two sides face each other across it, rank runs down. Who was sent sits at it, who would
 * not come leaves a chair empty, who was not sent stands away from it, and those who are expected gather at its foot.
 */
import { bisector } from 'd3';
import type { Dataset } from '../../data/schema.ts';
import type { Box, Scene } from '../../scene/scene.ts';
import { unfit } from '../unfit.ts';
import type { Form } from './card.ts';
import { draw } from './draw.ts';
import { peopleIn, stagedIn, weightOf, type Besides, type Person } from './people.ts';
import { planOf } from './plan.ts';

const full = { says: 'office and note', atFoot: 'office and note', table: 0.22 } as const;
const short = { says: 'note', atFoot: 'note', table: 0.22 } as const;

/** From the one that says most to the one that takes least room; in large type a wide table keeps the rows low. */
const formsFor = ({ type }: Box): Form[] => {
	const name = Math.round(type * 1.15);
	return [
		{ ...full, type, name, rest: 'below' },
		{ ...full, type, name, rest: 'below', atFoot: 'note' },
		{ ...full, type, name: type, rest: 'beside' },
		{ ...short, type, name, rest: 'below' },
		{ ...short, type, name: type, rest: 'beside' },
		{ ...short, type, name: type, rest: 'beside', table: 0.32, atFoot: 'name' },
		...(['chairs', 'empty', 'name'] as const).flatMap((says) =>
			[0.32, 0.36].map((table) => ({
				...{ type, name: type, says, atFoot: 'name' as const },
				...{ rest: 'beside' as const, table }
			}))
		)
	];
};

/** The scene in the first form that fits; else in the last one that its words fit into. */
function best(d: Dataset, box: Box, forms: Form[], people: Person[], more = 0): Scene | undefined {
	let last: Scene | undefined;
	for (const form of forms) {
		const plan = planOf(d, box, form, people, more);
		if (!plan) continue;
		last = draw(plan) ?? last;
		if (last?.fits) break;
	}
	return last;
}

/**
 * Those who carry the headline, as many as fit in the smallest form; the scene says how many more there are. Whose name is
 * wider than a side of the table is among those left out.
 */
function part(d: Dataset, box: Box, people: Person[]): Scene | undefined {
	const smallest = formsFor(box).slice(-1);
	const byWeight = people
		.filter((person) => best(d, box, smallest, [person], people.length - 1)?.fits)
		.sort((a, b) => weightOf(a) - weightOf(b));
	const first = (count: number) => {
		const kept = new Set(byWeight.slice(0, count));
		return best(
			d,
			box,
			smallest,
			people.filter((person) => kept.has(person)),
			people.length - count
		);
	};
	const counts = byWeight.map((_, i) => i + 1);
	const tooMany = bisector((count: number) => (first(count)?.fits ? 0 : 1)).left(counts, 1);
	return tooMany ? first(tooMany) : undefined;
}

/** A picture of few people is drawn larger. */
const ZOOMS = [1.6, 1.45, 1.3, 1.15, 1];

/** The forms of the story: each as large as can be, and those at the foot say as much as they have room for. */
function storyForms(box: Box): Form[] {
	const forms = formsFor(box).flatMap((form) =>
		form.atFoot === 'name' ? [{ ...form, atFoot: 'note' as const }, form] : [form]
	);
	return forms.flatMap((form) => ZOOMS.map((zoom) => ({ ...form, type: form.type * zoom, name: form.name * zoom })));
}

/** A step of the story: with the chairs that other steps fill, where there is room for them. */
function ofStory(d: Dataset, box: Box): Scene | undefined {
	const forms = storyForms(box);
	const rooms: Besides[][] = [['away', 'waiting'], ['away'], ['waiting'], []];
	const tries = [...rooms.map((besides) => stagedIn(d, box, besides)), peopleIn(d, box.show)];
	for (const people of tries) {
		const scene = best(d, box, forms, people);
		if (scene?.fits) return scene;
	}
	return undefined;
}

/** Draws the dataset's meeting; others where `show` names somebody who was there. */
export function delegationsScene(d: Dataset, box: Box): Scene {
	const staged = box.show && box.stage && ofStory(d, box);
	if (staged) return staged;
	const people = peopleIn(d, box.show);
	const whole = best(d, box, formsFor(box), people);
	if (whole?.fits) return whole;
	return part(d, box, people) ?? unfit(box, people.length);
}
