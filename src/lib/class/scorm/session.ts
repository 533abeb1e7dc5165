/**
 * One session with a platform: from its start to its end, whatever the platform answers. What it refuses is kept and sent
 * again with the next commit. Nothing here knows of a page.
 */
import { fittingPicks } from '../attempt.ts';
import { readBookmark } from './bookmark.ts';
import type { Calls } from './calls.ts';
import type { Course } from './course.ts';
import type { Standard } from './standard.ts';
import { answerValues, isOver, valuesOf, type State, type Value } from './values.ts';

export interface Session {
	/** What the platform kept; empty on a first visit, or where the questions are others now. */
	picks: Map<string, readonly number[]>;
	/** Where the student was. */
	place: string;
	/** Review or browse: the student looks back, and nothing is sent. */
	look: boolean;
	/** False once it has ended. */
	open: () => boolean;
	/** Whether the platform has taken everything so far. */
	saved: () => boolean;
	/** Takes the picks of an activity, sends and commits. */
	answer: (activity: string, picks: readonly number[]) => void;
	/** Sends what is new and commits. */
	commit: () => void;
	/** The student is done, with all questions or without. */
	handIn: () => void;
	/** Ends the session, once; a platform takes nothing after it. */
	finish: () => void;
}

/** An element that a platform does not have; asking again would not help. */
const lacking = new Set(['401', '402']);
const results = new Set(['passed', 'failed', 'completed']);

/** Whether a platform that will not begin has been begun already, by whoever wraps it. */
const begun = (calls: Calls, { status }: Standard, error: string) =>
	error === '103' || (error === '101' && calls.get(status).ok);

/**
 * Begins a session; null where the platform refuses.
 * @param now milliseconds
 */
export function openSession(calls: Calls, standard: Standard, course: Course, now: () => number): Session | null {
	const start = now();
	const first = calls.start();
	if (!first.ok && !begun(calls, standard, first.error)) return null;
	const look = ['browse', 'review'].includes(calls.get(standard.mode).value);
	const status = calls.get(standard.status);
	const before = status.value;
	// A first visit has nothing to read; SCORM 2004 takes the question for an error.
	const kept = calls.get(standard.entry).value === 'ab-initio' ? '' : calls.get(standard.suspend).value;
	const picks: Session['picks'] = readBookmark(course, kept);
	const count = calls.get('cmi.interactions._count');
	const place = picks.size ? calls.get(standard.location).value : course.plan;

	const state: State & { picks: Session['picks'] } = {
		picks,
		handedIn: false,
		place: place || course.plan,
		seconds: 0,
		settled: results.has(before)
	};
	const held = new Map<string, string>();
	/** Answers that the platform has not taken yet, in their order. */
	let waiting: Value[] = [];
	let next = count.ok ? Number(count.value) || 0 : null;
	let open = true;
	let saved = true;
	/** Whether there is anything to keep: an empty bookmark would wipe one that could not be read. */
	let marked = picks.size > 0;

	/** @returns whether it needs no further try */
	const send = ([element, value]: Value) => {
		const { ok, error } = calls.set(element, value);
		return ok || lacking.has(error);
	};
	const commit = () => {
		if (!open || look) return;
		state.seconds = (now() - start) / 1000;
		waiting = waiting.filter((value) => !send(value));
		for (const [element, value] of valuesOf(standard, course, state)) {
			if (element === standard.suspend && !marked) continue;
			// Nor does a start take back a result that could not be read.
			if (element === standard.status && !status.ok && !isOver(course, state)) continue;
			if (held.get(element) !== value && send([element, value])) held.set(element, value);
		}
		if (isOver(course, state)) state.settled = true;
		saved = calls.commit().ok && waiting.length === 0 && (!marked || held.has(standard.suspend));
	};
	const finish = () => {
		if (!open) return;
		commit();
		const { ok } = calls.finish();
		open = false;
		saved = look || (ok && saved);
	};
	const answer = (activity: string, chosen: readonly number[]) => {
		const known = picks.get(activity) ?? [];
		const items = course.activities.find(({ id }) => id === activity)?.items ?? [];
		if (!items.length) return;
		const fitting = fittingPicks(
			chosen,
			items.map(({ options }) => options.length)
		);
		picks.set(activity, fitting);
		marked = true;
		state.place = activity;
		fitting.forEach((pick, i) => {
			if (next === null || look || pick < 0 || pick === known[i]) return;
			waiting.push(...answerValues(standard, next++, activity, items[i]!, pick));
		});
		commit();
	};
	commit();
	return {
		picks,
		place: state.place,
		look,
		open: () => open,
		saved: () => saved,
		answer,
		commit,
		handIn: () => {
			state.handedIn = true;
			finish();
		},
		finish
	};
}
