/** Of the site's styles only what the markup of a page can use: no page of the bench carries rules for what it lacks. */
import postcss from 'postcss';

/**
 * @param {string} style
 * @param {string} markup
 * @returns {string}
 */
export function stylesFor(style, markup) {
	const classes = new Set([...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names.split(/\s+/)));
	const used = (selector) => {
		const asked = selector.replace(/:not\([^)]*\)/g, '');
		return (
			[...asked.matchAll(/\.([a-z][\w-]*)/g)].every(([, name]) => classes.has(name)) &&
			[...asked.matchAll(/\[(data-[a-z-]+)/g)].every(([, name]) => name === 'data-theme' || markup.includes(name))
		);
	};
	const sheet = postcss.parse(style);
	sheet.walkRules((rule) => {
		const selectors = rule.selectors.filter(used);
		if (selectors.length) rule.selectors = selectors;
		else rule.remove();
	});
	sheet.walkAtRules((rule) => {
		if (rule.nodes && !rule.nodes.length) rule.remove();
	});
	return sheet.toString();
}
