/** The part that somebody plays at a meeting, in words. They are past where the meeting was held. */
import { get } from '../data/find.ts';
import type { Attendance, Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';

export const wasHeld = (d: Dataset, meeting: string): boolean => get(d, 'meetings', meeting).status === 'held';

/** The words that fit a meeting. */
export const toldOf = (d: Dataset, meeting: string) => en.delegations.told[wasHeld(d, meeting) ? 'held' : 'ahead'];

/** Whether somebody was sent to a meeting that was held, and no source reports that they came. */
export const isUnreported = (d: Dataset, { meeting, status }: Attendance): boolean =>
	status === 'sent' && wasHeld(d, meeting);

/** "was present and led the delegation"; of a meeting other than the one shown first, that it is told of that one. */
export function partOf(d: Dataset, { meeting, status, role }: Attendance): string {
	const heads = role === 'head';
	if (meeting !== d.info.delegations.meeting && status === 'present') {
		const { label } = get(d, 'meetings', meeting);
		return heads ? en.delegations.ledAt(label) : en.delegations.at(label);
	}
	const words = toldOf(d, meeting);
	return (heads ? words.heading : words.status)[status];
}
