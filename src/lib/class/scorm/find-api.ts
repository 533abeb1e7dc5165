/** Where a platform's object is: in this window, in up to seven around it, or in the one that opened it. */

/** A window as far as it is searched. */
export interface Frame {
	parent: Frame;
	opener: Frame | null;
}

/** What a platform offers; its functions are looked at when they are called. */
export type Api = Record<string, unknown>;

const MOST = 7;
const isApi = (found: unknown): found is Api => !!found && (typeof found === 'object' || typeof found === 'function');

/** A window of another origin refuses every look; one further out may still be ours. */
function look<T>(at: () => T): T | undefined {
	try {
		return at();
	} catch {
		return undefined;
	}
}

function around(start: Frame, name: string): Api | null {
	let frame = start;
	for (let steps = 0; steps <= MOST; steps++) {
		const found = look(() => (frame as Frame & Record<string, unknown>)[name]);
		if (isApi(found)) return found;
		const parent = look(() => frame.parent);
		if (!parent || parent === frame) return null;
		frame = parent;
	}
	return null;
}

function outermost(start: Frame): Frame {
	let frame = start;
	for (let steps = 0; steps < MOST && frame.parent !== frame; steps++) frame = frame.parent;
	return frame;
}

/** The platform's object, or null where there is none: then the lesson works by itself. Never throws. */
export function findApi(start: Frame, name: string): Api | null {
	const found = around(start, name);
	if (found) return found;
	const openers = [look(() => start.opener), look(() => outermost(start).opener)];
	for (const opener of openers) {
		const there = opener && around(opener, name);
		if (there) return there;
	}
	return null;
}
