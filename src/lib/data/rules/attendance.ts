import type { RecordRule } from './rule.ts';

export const attendance: RecordRule = {
	name: 'attendance',
	scope: 'record',
	about:
		'present is only who is at a meeting reported as held, by more than a plan; nobody is sent to the preparatory meeting',
	*run({ info, each, by }) {
		for (const [{ meeting: id, status, actor, claims }, at] of each.attendance) {
			const meeting = by.meetings.get(id);
			const place = [...at, 'status'] as const;
			if (status === 'present' && meeting && meeting.status !== 'held') {
				const hint = 'no source reports who came: use "sent" or "expected"';
				yield { at: place, message: `present at a meeting that is only ${meeting.status}: "${id}"`, hint };
			}
			if (status === 'present' && claims.every((claim) => by.claims.get(claim)?.kind === 'plan')) {
				const hint = 'add the claim that reports who came, or use "sent" or "expected"';
				yield { at: place, message: `present, but only plans stand behind it: "${actor}"`, hint };
			}
			if (status === 'sent' && id === info?.delegations.prepared) {
				const hint = 'use "present" there, and "sent" for the meeting that was prepared';
				yield { at: place, message: `sent to the preparatory meeting: "${id}"`, hint };
			}
		}
	}
};
