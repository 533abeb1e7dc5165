/** A lesson inside a learning platform: it takes up what was answered there before, and tells it what is answered now. */
import { scormWords as words } from '../../messages/scorm.ts';
import type { Answers } from '../attempt.ts';
import { barIn } from './bar.client.ts';
import { callsTo } from './calls.ts';
import { standingOf, type Course } from './course.ts';
import { findApi, type Frame } from './find-api.ts';
import { openSession, type Session } from './session.ts';
import { standards, type StandardName } from './standard.ts';

/**
 * Connects a store of answers, before the activities start. Without a platform nothing happens and nothing is said.
 * @returns id of the plan or of the activity to open; null where there is no platform
 */
export function connect(name: StandardName, course: Course, answers: Answers): string | null {
	const standard = standards[name];
	const api = findApi(window as Frame, standard.api);
	if (!api) return null;
	const begin = () => openSession(callsTo(api, standard), standard, course, Date.now);
	const first = begin();
	let session: Session | null = first;
	for (const [activity, picks] of first?.picks ?? []) answers.set(activity, picks);
	const picks = () => new Map(course.activities.map(({ id }) => [id, answers.get(id)]));
	const standing = () => standingOf(course, picks());
	const bar = barIn(document.body, standing, handIn);

	const show = () => {
		if (!session) bar.end(words.lost);
		else if (session.open()) bar.show(standing(), session.saved() ? '' : words.unsaved);
	};
	function handIn() {
		session?.handIn();
		const { right, of } = standing();
		bar.end(session?.saved() ? words.done(right, of) : words.untaken);
		handedIn = true;
	}
	let handedIn = false;
	answers.listen((activity, chosen) => {
		session?.answer(activity, chosen);
		show();
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') session?.commit();
	});
	// Never `unload`: browsers skip it, and a platform may forbid it.
	addEventListener('pagehide', () => session?.finish());
	addEventListener('pageshow', ({ persisted }) => {
		if (!persisted || handedIn || session?.open()) return;
		session = begin();
		// What this page holds is what counts; a platform may have kept less.
		if (session)
			for (const [activity, chosen] of picks()) if (chosen.some((pick) => pick >= 0)) session.answer(activity, chosen);
		show();
	});
	show();
	return first?.place ?? null;
}
