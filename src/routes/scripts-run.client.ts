/** What only a running script makes true: its controls are shown, and what stands in for them is not. */
const whileRunning =
	'html[data-scripts] [data-script-only]{visibility:inherit}html[data-scripts] [data-without-scripts]{display:none}';

/**
 * Tells the styles that a script runs. A saved copy of a page keeps its attributes, but not a style sheet that a script has
 * made: opened where its scripts do not run, it shows no control that does nothing.
 */
export function scriptsRun() {
	const page = document.documentElement;
	page.dataset.scripts = 'on';
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(whileRunning);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	} catch {
		// Safari before 16.4 and Firefox before 101 make no such sheet.
		page.dataset.scripts = 'old';
	}
}
