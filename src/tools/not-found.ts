/**
 * `404.html`. A web server answers with it at any depth, so no relative address in it would hold: it has its styles
 * inside, asks for nothing, and leads on only where the build knows its own full address.
 */
import { createHash } from 'node:crypto';
import type { DatasetInfo } from '../lib/data/schema.ts';
import { directionOf } from '../lib/data/language.ts';
import { ownLanguage } from '../lib/messages/own-language.ts';
import { en } from '../lib/messages/en.ts';

const styles = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:34em;padding:12vh 20px;font:1.0625rem/1.5 system-ui,sans-serif;background:#fbfaf7;color:#1d1b19}
h1{font:600 1.75rem/1.2 Georgia,serif}
a{color:inherit;display:inline-block;padding:4px 0}
@media (prefers-color-scheme:dark){body{background:#171614;color:#efece6}}`;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const attributesOf = (of: Record<string, string>) =>
	Object.entries(of)
		.map(([name, value]) => ` ${name}="${escape(value)}"`)
		.join('');

/** @param origin where the site will stand, without a slash at the end; '' where the build does not know. */
export function notFoundPage({ title, lang }: DatasetInfo, origin: string): string {
	const hash = createHash('sha256').update(styles).digest('base64');
	const policy = `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
	const way = origin ? `<a href="${escape(origin)}/">${escape(en.site.toHome)}</a>` : escape(en.site.shorten(title));
	return `<!doctype html>
<html lang="${escape(lang)}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}>
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta http-equiv="content-security-policy" content="${policy}" />
		<meta name="robots" content="noindex" />
		<link rel="icon" href="data:," />
		<title>${escape(en.site.notFound)} · ${escape(title)}</title>
		<style>${styles}</style>
	</head>
	<body>
		<main>
			<h1${attributesOf(ownLanguage(lang))}>${escape(en.site.notFound)}</h1>
			<p>${way}</p>
		</main>
	</body>
</html>
`;
}
