/** A file for nginx, to include where servers are (`conf.d`). Brotli wants a module that not every package brings. */
import { regexOf, type Pattern } from './patterns.ts';
import { headersOf, type Kind } from './rules.ts';
import { typeRows } from './types.ts';

export interface NginxPlace {
	base: string;
	/** The folder of the published site on the server, without a slash at the end. */
	root: string;
	/** What the server listens on: `80`, `127.0.0.1:8080`. */
	listen: string;
	/** Whether the brotli module is there. */
	brotli: boolean;
}

const kinds = Object.keys(headersOf) as Kind[];
const variable = (header: string) => `$at_${header.replaceAll('-', '_')}`;

/** Every header has a map from kind to value; an empty value is not sent. What is none of the known is a page. */
export function nginxConf(patterns: readonly Pattern[], { base, root, listen, brotli }: NginxPlace): string {
	const names = [...new Set(kinds.flatMap((kind) => Object.keys(headersOf[kind])))].sort();
	const rows = kinds.flatMap((kind) => {
		const mine = patterns.filter((pattern) => pattern.kind === kind);
		return kind === 'page' || !mine.length ? [] : [`\t"~${regexOf(mine, base)}" ${kind};\n`];
	});
	const maps = names.map((name) => {
		const values = kinds.flatMap((kind) => {
			const value = headersOf[kind][name];
			return value === undefined ? [] : [`\t${kind} "${value}";\n`];
		});
		return `map $at_kind ${variable(name)} {\n${values.join('')}}\n`;
	});
	const types = typeRows.map(([type, ending]) => `\t\t${type} ${ending};\n`);
	// text/html is among them without being named.
	const utf8 = typeRows.flatMap(([type, , charset]) => (charset && type !== 'text/html' ? [type] : []));
	return `map $uri $at_kind {
	default page;
${rows.join('')}}
${maps.join('')}
server {
	listen ${listen};
	server_name _;
	server_tokens off;
	absolute_redirect off;
	index index.html;
	error_page 404 ${base}404.html;

	types {
${types.join('')}	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${utf8.join(' ')};

	# The compressed forms that lie beside the files.
	gzip_static on;
	gzip_vary on;
	${brotli ? '' : '# where the module is installed: '}brotli_static on;

${names.map((name) => `\tadd_header ${name} ${variable(name)} always;\n`).join('')}
	location ${base} {
		alias ${root}/;
	}
	location ~ /\\.(?!well-known/) {
		return 404;
	}
}
`;
}
