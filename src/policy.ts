/** The content security policy of a page: what that page needs, and no more. */

/** What only some pages need, and what such a page holds. */
const needs: [directive: string, sign: RegExp][] = [
	["frame-src 'self'", / data-stage\b/],
	["script-src 'self'", /<script\b/]
];
/** The worker's address is the one text that a page makes trusted, and only where it offers to keep the site. */
const offersToKeep = / data-offline=/;

/** Kit prints the styles into the page, allowed by their hashes, and names the files again for a client of its own. */
const filesOfStyles = /\s*<link [^<>]*rel="stylesheet" disabled[^<>]*>/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;

/** The page with a policy of its own; Kit knows one for all, and demands more in it than any page uses. */
export function withOwnPolicy(html: string): string {
	const page = html.replace(filesOfStyles, '');
	return page.replace(policy, (_, tag: string, all: string) => tag + cutToNeeds(all, page));
}

function cutToNeeds(all: string, page: string): string {
	const unused = needs.filter(([, sign]) => !sign.test(page)).map(([directive]) => directive);
	return all
		.split('; ')
		.filter((directive) => !unused.includes(directive))
		.map((directive) =>
			directive.replace(
				/^trusted-types .*/,
				`trusted-types ${offersToKeep.test(page) ? 'at-the-table-offline' : "'none'"}`
			)
		)
		.map((directive) => directive.replace(/^style-src 'self'/, 'style-src'))
		.join('; ');
}
