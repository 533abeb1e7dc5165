/** Asks the server. A refusal is an error of its own, so that its words reach the editor. */
import type { Refusal } from '../wire.ts';

export class RefusedByServer extends Error {
	constructor(
		message: string,
		/** True where a file has changed behind this window's back. */
		readonly changed: boolean
	) {
		super(message);
	}
}

async function read<T>(response: Response): Promise<T> {
	if (response.ok) return (await response.json()) as T;
	const { message, changed } = (await response.json()) as Refusal;
	throw new RefusedByServer(message, changed);
}

export const get = async <T>(path: string, query: Record<string, string | number> = {}): Promise<T> => {
	const given = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
	return read<T>(await fetch(`./${path}?${given}`));
};

export const post = async <T>(path: string, body: unknown): Promise<T> =>
	read<T>(
		await fetch(`./${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body)
		})
	);
