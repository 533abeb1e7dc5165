import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** `npm run build` names a folder beside `build` here, checks what stands in it, and only then renames it. */
const pages = process.env.OUT ?? 'build.next';

/** Pages that only a large dataset has. */
const divided = ['/(site)/sources/[source]', '/(site)/dossier/[page]'];

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// A table laid out as a grid loses its roles in some browsers, so the grid of positions states them.
		warningFilter: ({ code }) => code !== 'a11y_no_redundant_roles'
	},
	kit: {
		adapter: adapter({ pages, assets: pages, strict: false }),
		// A page carries its own styles: one request less before the first paint.
		inlineStyleThreshold: Infinity,
		// The default name is the clock, and then no two builds are the same.
		version: { name: '1' },
		paths: { relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self'],
				'font-src': ['self'],
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				// Kit demands the first; each page is given the policy that it needs (src/policy.ts).
				'trusted-types': ['svelte-trusted-html', 'at-the-table-offline']
			}
		},
		prerender: {
			handleMissingId: 'fail',
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => !divided.includes(route))) throw new Error(message);
			}
		}
	}
};
