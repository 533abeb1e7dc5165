/**
 * A platform stricter than any: what Moodle's strict mode refuses is refused here, whatever the run-time behind it takes;
 * what is left goes to the run-time. Every call is written down.
 */
import { standards, type StandardName } from '../../../src/lib/class/scorm/standard.ts';
import type { Api } from '../../../src/lib/class/scorm/find-api.ts';
import { rules } from './moodle.ts';

export interface Call {
	method: string;
	args: string[];
	said: string;
	/** As the error call tells it afterwards. */
	error: string;
}

/** What each standard answers to a wrong value, to a write or a read that is not allowed, and to a number out of turn. */
const errors = {
	'1.2': { type: '405', readOnly: '403', writeOnly: '404', range: '405', turn: '201', unknown: '201' },
	'2004': { type: '406', readOnly: '404', writeOnly: '405', range: '407', turn: '351', unknown: '401' }
} as const;

/** Of a call before the start, and after the end; SCORM 1.2 knows one error for both, and may be started again. */
const untimely: Record<StandardName, Record<'start' | 'get' | 'set' | 'commit' | 'finish', [string, string | null]>> = {
	'1.2': {
		start: ['101', null],
		get: ['301', '301'],
		set: ['301', '301'],
		commit: ['301', '301'],
		finish: ['301', '301']
	},
	'2004': {
		start: ['103', '104'],
		get: ['122', '123'],
		set: ['132', '133'],
		commit: ['142', '143'],
		finish: ['112', '113']
	}
};

const modelOf = (element: string) => element.replace(/\.\d+(?=\.)/g, '.n');

/** The lists that an element stands in, and its number in each. */
const listsOf = (element: string) =>
	[...element.matchAll(/\.(\d+)\./g)].map((match) => ({ list: element.slice(0, match.index), n: match[1] ?? '' }));

/** Lists may only grow by their next number. */
const outOfTurn = (element: string, counts: Map<string, number>) =>
	listsOf(element).some(({ list, n }) => Number(n) > (counts.get(list) ?? 0) || String(Number(n)) !== n);

function grow(element: string, counts: Map<string, number>) {
	for (const { list, n } of listsOf(element)) counts.set(list, Math.max(counts.get(list) ?? 0, Number(n) + 1));
}

/** @returns the error of a value, null where Moodle takes it */
export function refusal(
	standard: StandardName,
	element: string,
	value: string,
	counts = new Map<string, number>()
): string | null {
	const rule = rules[standard][modelOf(element)];
	const error = errors[standard];
	if (!rule) return error.unknown;
	if (rule.readOnly || !rule.format) return error.readOnly;
	if (!rule.format.test(value)) return error.type;
	if (outOfTurn(element, counts)) return error.turn;
	if (rule.range && !(Number(value) >= rule.range[0] && Number(value) <= rule.range[1])) return error.range;
	return null;
}

/**
 * Puts the shim in front of a run-time; `calls` grows with each call but those for the error.
 * @param interactions how many it holds already
 */
export function strict(standard: StandardName, inner: Api, calls: Call[], interactions = 0): Api {
	const { calls: names } = standards[standard];
	const run = (name: string, args: unknown[]) =>
		String(Reflect.apply(inner[name] as (...args: unknown[]) => unknown, inner, args));
	let error = '0';
	const counts = new Map([['cmi.interactions', interactions]]);
	let state: 'new' | 'open' | 'ended' = 'new';
	const outOfTime = (name: string): string | null => {
		const call = (['start', 'get', 'set', 'commit', 'finish'] as const).find((one) => names[one] === name)!;
		const [early, late] = untimely[standard][call];
		if (call === 'start') return state === 'open' ? early : state === 'ended' ? late : null;
		return state === 'open' ? null : state === 'new' ? early : late;
	};
	const refused = (name: string, args: unknown[]): string | null => {
		const late = outOfTime(name);
		if (late) return late;
		if (!args.every((arg) => typeof arg === 'string')) return '201';
		const [element = '', value = ''] = args as string[];
		if (name === names.set) return refusal(standard, element, value, counts);
		if (name !== names.get) return args.length === 1 && element === '' ? null : '201';
		const rule = rules[standard][modelOf(element)];
		if (!rule) return errors[standard].unknown;
		return rule.writeOnly ? errors[standard].writeOnly : null;
	};
	const call = (name: string, args: unknown[]) => {
		const no = refused(name, args);
		const said = no ? (name === names.get ? '' : 'false') : run(name, args);
		error = no ?? run(names.error, []);
		if (name === names.start && said === 'true') state = 'open';
		if (name === names.finish && said === 'true') state = 'ended';
		if (name === names.set && error === '0') grow(String(args[0]), counts);
		calls.push({ method: name, args: args.map(String), said, error });
		return said;
	};
	const methods = [names.start, names.get, names.set, names.commit, names.finish];
	return {
		...Object.fromEntries(methods.map((name) => [name, (...args: unknown[]) => call(name, args)])),
		[names.error]: () => error
	};
}
