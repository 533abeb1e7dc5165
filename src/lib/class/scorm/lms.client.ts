/** A lesson inside a learning platform: it takes up what was answered there before, and tells it what is answered now. */
import { scormWords as words } from '../../messages/scorm.ts';
import type { Answers } from '../attempt.ts';
import { barIn } from './bar.client.ts';
import { callsTo } from './calls.ts';
import { standingOf, type Course } from './course.ts';
import { findApi, type Frame } from './find-api.ts';
import { otherTabs } from './other-tabs.client.ts';
import { openSession, type Session } from './session.ts';
import { standards, type StandardName } from './standard.ts';

/** Milliseconds: how long a platform that is not ready is waited for, and between two looks for it. */
const PATIENCE = 5000;
const PAUSE = 250;

/**
 * Connects a store of answers, before the activities start.
 * @returns id of the plan or of the activity to open; where the platform is not ready, a promise of it, or of null where
 * there is none: the page says so then, and nothing is recorded
 */
export function connect(name: StandardName, course: Course, answers: Answers): string | Promise<string | null> {
	const standard = standards[name];
	const find = () => findApi(window as Frame, standard.api);
	const begin = () => {
		const api = find();
		const session = api && openSession(callsTo(api, standard), standard, course, Date.now);
		if (session && !session.look) tell();
		return session;
	};
	const picks = () => new Map(course.activities.map(({ id }) => [id, answers.get(id)]));
	const standing = () => standingOf(course, picks());
	const bar = barIn(document.body, standing, handIn);
	let session: Session | null = null;
	/** What was said last, where nothing more is recorded. */
	let over = '';

	const tell = otherTabs(() => {
		if (over || !session || session.look) return;
		session = null;
		end(words.elsewhere);
	});
	function end(said: string) {
		over = said;
		bar.only(said);
	}
	const show = () => {
		if (over) return;
		if (!session) bar.only(words.lost);
		else if (session.look) bar.only(words.look);
		else if (session.open()) bar.show(standing(), session.saved() ? '' : words.unsaved);
	};
	function handIn() {
		session?.handIn();
		const { right, of } = standing();
		end(session?.saved() ? words.done(right, of) : words.untaken);
	}

	function attend(first: Session): string {
		session = first;
		for (const [activity, kept] of first.picks) answers.set(activity, kept);
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
			if (!persisted || over || session?.open()) return;
			session = begin();
			// What this page holds is what counts; a platform may have kept less.
			if (session)
				for (const [activity, chosen] of picks())
					if (chosen.some((pick) => pick >= 0)) session.answer(activity, chosen);
			show();
		});
		show();
		return first.place;
	}

	/** A platform may put its object there after the lesson, and may refuse until it is ready itself. */
	async function later(): Promise<string | null> {
		bar.only(words.looking);
		for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
			await new Promise((done) => setTimeout(done, PAUSE));
			const found = begin();
			if (found) return attend(found);
		}
		end(find() ? words.lost : words.alone);
		return null;
	}

	const now = begin();
	return now ? attend(now) : later();
}
