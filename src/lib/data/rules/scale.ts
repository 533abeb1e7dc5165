import { nearest } from '../nearest.ts';
import type { WholeRule } from './rule.ts';

export const scale: WholeRule = {
	name: 'scale',
	scope: 'whole',
	about:
		'a position has a step where its issue has a scale, and a stance where it has none; the sequence has a scale and positions on it, and no other issue has one',
	*run({ info, each, by }) {
		for (const [position, place] of each.positions) {
			const issue = by.issues.get(position.issue);
			if (!issue) continue;
			const steps = issue.scale?.map(({ id }) => id);
			const at = [...place, 'step'] as const;
			if (steps && position.stance)
				yield {
					at: [...place, 'stance'],
					message: `stance on an issue with a scale: "${position.stance}"`,
					hint: 'remove it; the step says where the party stands'
				};
			if (!steps && !position.stance) yield { at: place, message: `no stance on "${issue.id}"`, hint: 'add "stance"' };
			if (!position.step) {
				if (steps)
					yield { at, message: `no step on the scale of "${issue.id}"`, hint: `add "step": ${steps.join(', ')}` };
			} else if (!steps) {
				yield { at, message: `step on an issue without a scale: "${position.step}"`, hint: 'remove the step' };
			} else if (!steps.includes(position.step)) {
				const near = nearest(position.step, steps);
				yield {
					at,
					message: `unknown step: "${position.step}"`,
					hint: near ? `did you mean "${near}"?` : `use ${steps.join(', ')}`
				};
			}
		}
		for (const [{ id, scale: steps }, at] of each.issues) {
			if (!steps || id === info.sequence) continue;
			const hint = 'name it as "sequence" in dataset.json, or give its positions stances and leave the scale out';
			yield { at: [...at, 'scale'], message: `scale that no line draws: "${id}"`, hint };
		}
		if (info.sequence === undefined) return;
		const at = ['dataset', 'sequence'] as const;
		if (!by.issues.get(info.sequence)?.scale) {
			yield { at, message: `sequence without a scale: "${info.sequence}"`, hint: 'name the issue with the scale' };
		} else if (!each.positions.some(([{ issue }]) => issue === info.sequence)) {
			yield { at, message: `sequence without a position: "${info.sequence}"`, hint: 'add positions on this issue' };
		}
	}
};
