import type { Finding } from '../at.ts';
import { parseEdtf } from '../edtf.ts';
import type { WholeContext } from './context.ts';
import type { WholeRule } from './rule.ts';

function* pictures({ each, by, info }: WholeContext): Generator<Finding> {
	for (const [step, place] of each.story) {
		for (const [i, id] of step.focus.entries()) {
			if (step.show.includes(id)) continue;
			yield { at: [...place, 'focus', i], message: `in focus but not shown: "${id}"`, hint: 'add it to "show"' };
		}
		const onAxis = step.show.filter((id) => info.sequence && by.positions.get(id)?.issue === info.sequence).length;
		if (onAxis > 0 && onAxis < step.show.length) {
			const hint = `show either only positions on "${info.sequence}", or none`;
			yield { at: [...place, 'show'], message: 'positions of the axis and of the grid in one picture', hint };
		}
	}
}

function* chapters({ each }: WholeContext): Generator<Finding> {
	const told = new Set<string>();
	let now = '';
	for (const [{ chapter }, place] of each.story) {
		if (chapter !== now && told.has(chapter)) {
			const hint = 'let the steps of one chapter follow each other';
			yield { at: [...place, 'chapter'], message: `chapter begins a second time: "${chapter}"`, hint };
		}
		now = chapter;
		told.add(chapter);
	}
}

function* dates({ each }: WholeContext): Generator<Finding> {
	for (const [{ date }, place] of each.story) {
		if (date === undefined || parseEdtf(date)) continue;
		yield { at: [...place, 'date'], message: `no date in EDTF: "${date}"`, hint: 'write 2025-05-11, 2025-05 or 2025' };
	}
}

export const story: WholeRule = {
	name: 'story',
	scope: 'whole',
	about:
		'there is a step; a step shows what it is about, in one picture that can be drawn, and chapters do not come back',
	*run(context) {
		if (!context.each.story.length)
			yield {
				at: ['story'],
				message: 'the story has no step',
				hint: 'add one, with a picture and a sentence'
			};
		yield* pictures(context);
		yield* chapters(context);
		yield* dates(context);
	}
};
