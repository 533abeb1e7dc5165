/** The state of a chart's controls lives in the address, so that a view can be linked to, reloaded and kept. */
export const viewOf = (key: string) => new URLSearchParams(location.search).get(key) ?? '';

/** Writes one key into the address; a sandboxed frame may refuse, and then only the address stays as it was. */
export function keepView(key: string, value: string) {
	const query = new URLSearchParams(location.search);
	if (value) query.set(key, value);
	else query.delete(key);
	const search = query.size ? `?${query}` : '';
	try {
		history.replaceState(history.state, '', location.pathname + search + location.hash);
	} catch {
		// The chart itself has changed; that is what counts.
	}
}
