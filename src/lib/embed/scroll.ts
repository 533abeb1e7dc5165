/** Asks a host to scroll its page, in the words of those hosts that do so for a frame. Only on a reader's own doing. */
import type { Heard } from './hosts.ts';

/** @param top pixels from the top of the frame to what is to be at the top of the window */
export function scrollMessages({ pym, sizer }: Heard, top: number): unknown[] {
	const to = Math.round(top);
	return [
		{ type: 'at-the-table:scroll', top: to },
		...(pym ? [`pymxPYMx${pym}xPYMxscrollToChildPosxPYMx${to}`] : []),
		...(sizer ? [`[iFrameSizer]${sizer.id}:${to}:0:scrollToOffset`] : [])
	];
}
