/** What a host tells of the reader's window, out of any of its messages. Pure. */
import { scrollIn, viewIn, type View } from './hosts.ts';

/** Where the frame stands in the window; `slow` from a host that says so no more than ten times a second. */
export type Feed = { view: View; slow: boolean } | { scroll: number | 'end' };

/** Nothing where a message tells something else. Never throws. */
export function feedIn(data: unknown): Feed | undefined {
	const scroll = scrollIn(data);
	if (scroll !== undefined) return { scroll };
	const view = viewIn(data);
	return view && { view, slow: typeof data === 'string' && data.startsWith('pym') };
}
