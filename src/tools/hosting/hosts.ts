/** The hosts that a configuration can be written for: the file, where it belongs, and what the host cannot do. */
import { htaccess } from './apache.ts';
import { firebaseJson } from './firebase.ts';
import { headersFile } from './headers-file.ts';
import { nginxConf } from './nginx.ts';
import type { Pattern } from './patterns.ts';
import { vercelJson } from './vercel.ts';

export interface Place {
	/** Where the site begins, with a slash at both ends. */
	base: string;
	/** The built folder, as it was named. */
	folder: string;
	root: string;
	listen: string;
	brotli: boolean;
}

export interface Host {
	file: string;
	/** In the published folder, or beside it. */
	inside: boolean;
	text: (patterns: readonly Pattern[], place: Place) => string;
	/** What to do next, and what this host does not do. */
	note: string;
}

export const hosts: Readonly<Record<string, Host>> = {
	netlify: {
		file: '_headers',
		inside: true,
		text: (patterns, { base }) => headersFile(patterns, base),
		note: 'publish the folder; an address that is not there gets the 404 page without these headers'
	},
	cloudflare: {
		file: '_headers',
		inside: true,
		text: (patterns, { base }) => headersFile(patterns, base),
		note: 'publish the folder; an address that is not there gets the 404 page without these headers'
	},
	vercel: {
		file: 'vercel.json',
		inside: true,
		text: (patterns, { base }) => vercelJson(patterns, base),
		note: 'publish the folder as it is, without a framework'
	},
	firebase: {
		file: 'firebase.json',
		inside: false,
		text: (patterns, { base, folder }) => firebaseJson(patterns, base, folder),
		note: 'deploy from where the file stands'
	},
	apache: {
		file: '.htaccess',
		inside: true,
		text: (patterns, { base }) => htaccess(patterns, base),
		note: 'wants mod_headers, mod_rewrite and AllowOverride All'
	},
	nginx: {
		file: 'at-the-table.nginx.conf',
		inside: false,
		text: (patterns, place) => nginxConf(patterns, place),
		note: 'include it where servers stand (conf.d), with the certificate of your own'
	},
	github: {
		file: '.nojekyll',
		inside: true,
		text: () => '\n',
		note: 'GitHub Pages sets none of these headers, so every site may frame every page, nothing is kept longer than ten minutes, and no brotli is sent; the site works, the rules of framing do not'
	}
};
