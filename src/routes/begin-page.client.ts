import { scriptsRun } from './scripts-run.client.ts';

/** What the script of every page does first: the colours that the address asks for, and controls may be seen. */
export function beginPage() {
	const theme = new URLSearchParams(location.search).get('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	scriptsRun();
}
