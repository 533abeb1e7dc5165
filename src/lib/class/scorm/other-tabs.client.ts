/** One lesson in two tabs would write over its own answers: the tab opened last is recorded, and tells the others, which stop. */

/**
 * Tabs of one browser hear each other on a channel, which stores nothing.
 * @param taken called when the same lesson is opened in another tab
 * @returns tells the other tabs that the lesson is open in this one
 */
export function otherTabs(taken: () => void): () => void {
	if (typeof BroadcastChannel === 'undefined') return () => {};
	const channel = new BroadcastChannel(`at-the-table ${location.pathname}`);
	channel.addEventListener('message', taken);
	return () => channel.postMessage('open');
}
