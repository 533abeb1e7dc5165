/** Calls to a platform that may refuse, throw or be half there: none of them ever breaks the lesson. */
import type { Api } from './find-api.ts';
import type { Standard } from './standard.ts';

export interface Answer {
	/** It said yes, and knows of no error. */
	ok: boolean;
	value: string;
	/** `0` where there is none, as the platform gives it; `threw` where the call broke off. */
	error: string;
}

export interface Calls {
	start: () => Answer;
	get: (element: string) => Answer;
	set: (element: string, value: string) => Answer;
	commit: () => Answer;
	finish: () => Answer;
}

export function callsTo(api: Api, { calls }: Standard): Calls {
	const run = (name: string, args: string[]): string => {
		const method = api[name];
		if (typeof method !== 'function') throw new TypeError(`the platform has no ${name}`);
		return String(Reflect.apply(method, api, args));
	};
	/** After each call the error is read, as both standards advise. */
	const call = (name: string, ...args: string[]) => {
		try {
			const value = run(name, args);
			const error = run(calls.error, []);
			return { value, error, fine: Number(error) === 0 };
		} catch {
			return { value: '', error: 'threw', fine: false };
		}
	};
	const said = (name: string, ...args: string[]): Answer => {
		const { value, error, fine } = call(name, ...args);
		return { ok: fine && value === 'true', value, error };
	};
	return {
		start: () => said(calls.start, ''),
		get: (element) => {
			const { value, error, fine } = call(calls.get, element);
			return { ok: fine, value: fine ? value : '', error };
		},
		set: (element, value) => said(calls.set, element, value),
		commit: () => said(calls.commit, ''),
		finish: () => said(calls.finish, '')
	};
}
