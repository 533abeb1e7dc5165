import type { At, Finding } from '../at.ts';
import type { Actor } from '../schema.ts';
import type { Context } from './context.ts';
import type { RecordRule } from './rule.ts';

const institutions: Actor['kind'][] = ['state', 'body', 'group', 'outlet'];

/** Every place that asks for actors of certain kinds. */
function* asked({ each }: Context): Generator<[At, string, Actor['kind'][], string]> {
	for (const [source, at] of each.sources) {
		if (source.outlet) yield [[...at, 'outlet'], source.outlet, ['outlet'], 'the outlet of a source'];
		for (const [i, id] of (source.contributing ?? []).entries()) {
			yield [[...at, 'contributing', i], id, ['outlet', 'person'], 'who contributes to a source'];
		}
	}
	for (const [actor, at] of each.actors) {
		for (const [i, office] of (actor.offices ?? []).entries()) {
			yield [[...at, 'offices', i], actor.id, ['person'], 'the holder of an office'];
			yield [[...at, 'offices', i, 'institution'], office.institution, institutions, 'the institution of an office'];
		}
	}
	for (const [{ actor, role }, at] of each.attendance) {
		if (role === 'head') yield [[...at, 'actor'], actor, ['person'], 'the head of a delegation'];
		if (role === 'experts' || role === 'unnamed')
			yield [[...at, 'actor'], actor, ['group'], `attendance with role ${role}`];
	}
}

export const actorKind: RecordRule = {
	name: 'actor-kind',
	scope: 'record',
	about: 'only persons hold offices and head delegations, only groups are unnamed, only outlets publish',
	*run(context): Generator<Finding> {
		for (const [at, id, kinds, what] of asked(context)) {
			const actor = context.by.actors.get(id);
			if (!actor || kinds.includes(actor.kind)) continue;
			yield {
				at,
				message: `actor of kind ${actor.kind} cannot be ${what}: "${id}"`,
				hint: `use an actor of kind ${kinds.join(', ')}`
			};
		}
	}
};
