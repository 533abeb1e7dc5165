/** The state of a chart's controls lives in the address, so that a view can be linked to, reloaded and kept. */
export const viewOf = (key: string) => new URLSearchParams(location.search).get(key) ?? '';

/** What was chosen since the page was loaded. */
const chosen = new Map<string, string>();

/** Writes one key into the address; a sandboxed frame may refuse, and then only the address stays as it was. */
export function keepView(key: string, value: string) {
	if (!chosen.size) addEventListener('popstate', keepAll);
	chosen.set(key, value);
	write(key, value);
}

/** Back and forward lead to what the address was before the choice, and the chart stays as it is chosen. */
function keepAll() {
	for (const [key, value] of chosen) write(key, value);
}

function write(key: string, value: string) {
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
