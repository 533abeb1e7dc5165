/** `.htaccess` for the published folder; wants mod_headers and mod_rewrite, and `AllowOverride All`. */
import { shrinking } from '../compress.ts';
import { regexOf, type Pattern } from './patterns.ts';
import { headersOf, type Kind } from './rules.ts';
import { typeRows } from './types.ts';

const compressed = [
	['br', 'br'],
	['gz', 'gzip']
] as const;

export function htaccess(patterns: readonly Pattern[], base: string): string {
	// A compressed form is served under the name of its file with an ending more.
	const places = (Object.keys(headersOf) as Kind[]).flatMap((kind) => {
		const mine = patterns.filter((pattern) => pattern.kind === kind);
		if (kind === 'page' || !mine.length) return [];
		return [[kind, regexOf(mine, base).replaceAll('$', '(?:\\.br|\\.gz)?$')] as const];
	});
	const branches = places.map(([kind, regex], i) => {
		const tag = i ? 'ElseIf' : 'If';
		return `<${tag} "%{REQUEST_URI} =~ m#${regex}#">\n${set(kind)}</${tag}>\n`;
	});
	return `${basics(base)}
# Headers, by what an address is; what is none of these is a page of the site, or nothing.
${branches.join('')}<Else>
${set('page')}</Else>

# The compressed forms that lie beside the files, for readers who take them. Elsewhere .br is Breton.
RemoveLanguage .br
RemoveEncoding .gz .br
<FilesMatch "\\.(?:${shrinking.join('|')})(?:\\.br|\\.gz)?$">
	Header merge Vary Accept-Encoding
</FilesMatch>
RewriteEngine On
RewriteBase ${base}
RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]
${compressed.map(([ending, encoding]) => rewrite(ending, encoding)).join('')}${compressed.map(([ending, encoding]) => unpack(ending, encoding)).join('')}`;
}

const set = (kind: Kind) =>
	Object.entries(headersOf[kind])
		.map(([name, value]) => `\tHeader always set ${name} "${value}"\n`)
		.join('');

function basics(base: string): string {
	const types = typeRows.map(([type, ending]) => `AddType ${type} .${ending}\n`);
	const utf8 = typeRows.flatMap(([, ending, charset]) => (charset ? `.${ending}` : []));
	return `DirectoryIndex index.html
DirectorySlash On
Options -Indexes -MultiViews
ErrorDocument 404 ${base}404.html
${types.join('')}AddCharset utf-8 ${utf8.join(' ')}
`;
}

const rewrite = (ending: string, encoding: string) => `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+\\.(?:${shrinking.join('|')}))$ $1.${ending} [L]
`;

function unpack(ending: string, encoding: string): string {
	const blocks = typeRows
		.filter(([, name]) => shrinking.includes(name))
		.map(
			([type, name, charset]) =>
				`<FilesMatch "\\.${name}\\.${ending}$">\n\tForceType ${charset ? `"${type}; charset=${charset}"` : type}\n</FilesMatch>\n`
		);
	return `${blocks.join('')}<FilesMatch "\\.(?:${shrinking.join('|')})\\.${ending}$">
	Header set Content-Encoding ${encoding}
	SetEnv no-gzip 1
	SetEnv no-brotli 1
</FilesMatch>
`;
}
