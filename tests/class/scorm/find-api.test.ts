import { describe, expect, test } from 'vitest';
import { findApi, type Frame } from '../../../src/lib/class/scorm/find-api.ts';

type Window = { parent: Window; opener: Window | null; API?: unknown };
const api = { LMSInitialize: () => 'true' };

/** A window inside another, or one by itself. */
function frame(holds: Partial<Window> = {}): Window {
	const made: Partial<Window> = { opener: null, ...holds };
	made.parent ??= made as Window;
	return made as Window;
}
const deep = (outer: Window, levels: number): Window =>
	levels === 0 ? outer : deep(frame({ parent: outer }), levels - 1);
/** A window of another origin: nothing can be read but its parent. */
const foreign = (parent?: Window) => {
	const made = Object.defineProperty(frame({ parent }), 'API', {
		get() {
			throw new DOMException('blocked', 'SecurityError');
		}
	});
	return made;
};

describe('findApi()', () => {
	test.each([
		['in the window itself', frame({ API: api }), api],
		['in the parent', deep(frame({ API: api }), 1), api],
		['seven levels out', deep(frame({ API: api }), 7), api],
		['not eight levels out', deep(frame({ API: api }), 8), null],
		['in the opener', frame({ opener: frame({ API: api }) }), api],
		['around the opener', frame({ opener: deep(frame({ API: api }), 2) }), api],
		['in what opened the outermost window', deep(frame({ opener: frame({ API: api }) }), 2), api],
		['past a window of another origin', frame({ parent: foreign(frame({ API: api })) }), api],
		['nowhere', deep(frame(), 3), null],
		['no object, but something of that name', frame({ API: 'API' }), null]
	])('%s', (_, start, found) => expect(findApi(start as Frame, 'API')).toBe(found));

	test('the nearest counts', () => {
		const nearer = { LMSInitialize: () => 'true' };
		expect(findApi(frame({ API: nearer, parent: frame({ API: api }) }) as Frame, 'API')).toBe(nearer);
	});

	test('a look that is refused everywhere finds nothing', () =>
		expect(findApi(foreign(foreign()) as Frame, 'API')).toBeNull());
});
