/**
 * A platform for tests: scorm-again behind the strict shim. What is committed is kept from one visit to the next, and
 * nothing else. It works in Node and in a page.
 */
import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Api } from '../../../src/lib/class/scorm/find-api.ts';
import { standards, type StandardName } from '../../../src/lib/class/scorm/standard.ts';
import { strict, type Call } from './strict.ts';

/** What was committed, as JSON; none before the first visit. */
export type Kept = Record<string, unknown>;

export interface Platform {
	/** What the lesson finds. */
	api: Api;
	/** Every call of this visit but those for the error. */
	calls: Call[];
	/** Of an element, past the shim; also of what a lesson may not read. */
	holds: (element: string) => string;
	kept: () => Kept | undefined;
	/** Told of everything that is committed. */
	keep: (kept: Kept) => void;
	/** While true, commits and ends fail as on a cut line. */
	cut: boolean;
}

interface Data {
	core?: Record<string, unknown>;
	exit?: string;
	[key: string]: unknown;
}

/** What a platform adds before a visit begins. */
function beginning(standard: StandardName, pass: number | null, kept: Data | undefined, mode: string): Data {
	const core = standard === '1.2' ? kept?.core : kept;
	const entry = !kept ? 'ab-initio' : core?.['exit'] === 'suspend' ? 'resume' : '';
	const added = { entry, credit: 'credit', exit: '', session_time: standard === '1.2' ? '00:00:00' : 'PT0S' };
	if (standard === '2004')
		return { ...kept, ...added, mode, ...(pass === null ? {} : { scaled_passing_score: String(pass / 100) }) };
	return {
		...kept,
		core: { ...core, ...added, lesson_mode: mode },
		student_data: { mastery_score: pass === null ? '' : String(pass) }
	};
}

/**
 * @param pass as its manifest gives it, null where nothing is scored
 * @param kept of the visit before
 */
export function platform(standard: StandardName, pass: number | null, kept?: Kept, mode = 'normal'): Platform {
	const { calls: names } = standards[standard];
	const calls: Call[] = [];
	let saved = kept;
	let runtime = begin();
	let ended = false;
	function begin() {
		const settings = { autocommit: false, logLevel: 5, mastery_override: true } as const;
		const fresh = standard === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
		fresh.loadFromJSON(beginning(standard, pass, saved, mode), 'cmi');
		return fresh;
	}
	const run = (method: string, args: unknown[]) =>
		String(Reflect.apply((runtime as unknown as Api)[method] as (...args: unknown[]) => unknown, runtime, args));
	const save = (method: string) => (parameter: string) => {
		if (made.cut) return 'false';
		const said = run(method, [parameter]);
		const { cmi } = runtime.renderCMIToJSONObject() as { cmi: Kept };
		if (said === 'true') made.keep((saved = JSON.parse(JSON.stringify(cmi)) as Kept));
		ended = method === names.finish;
		return said;
	};
	/** Moodle lets a lesson of SCORM 1.2 begin again after its end; this run-time does not. */
	const start = (parameter: string) => {
		if (ended && standard === '1.2') runtime = begin();
		ended = false;
		return run(names.start, [parameter]);
	};
	const inner: Api = {
		...Object.fromEntries(Object.values(names).map((name) => [name, (...args: unknown[]) => run(name, args)])),
		[names.start]: start,
		[names.commit]: save(names.commit),
		[names.finish]: save(names.finish)
	};
	const made: Platform = {
		api: strict(standard, inner, calls, Object.keys((kept?.['interactions'] as Kept | undefined) ?? {}).length),
		calls,
		holds: (element) =>
			String(element.split('.').reduce<unknown>((at, key) => (at as Kept | undefined)?.[key], { cmi: saved })),
		kept: () => saved,
		keep: () => {},
		cut: false
	};
	return made;
}
