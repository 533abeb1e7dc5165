import { sveltekit } from '@sveltejs/kit/vite';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { CLIENT_FOLDER } from './src/tools/client-folder.ts';
import { partyColours } from './src/tools/party-colours.ts';

/** Old enough for a school's Chromebook; light-dark() is lowered for it. */
const targets = ['chrome100', 'firefox100', 'safari15.4'];

/** The pages: prerendered, without Kit's client. */
const site = (): UserConfig => ({
	plugins: [sveltekit(), partyColours()],
	build: { cssTarget: targets, cssMinify: 'lightningcss' },
	define: { __GALLERY__: JSON.stringify(process.env.GALLERY === '1') }
});

/** What moves in them: one classic script, which needs no CORS header in a sandboxed frame. */
const client = (): UserConfig => ({
	publicDir: false,
	build: {
		outDir: CLIENT_FOLDER,
		target: targets,
		rollupOptions: {
			input: 'src/routes/client.ts',
			output: { format: 'iife', entryFileNames: 'at-the-table.[hash].js' }
		}
	}
});

export default defineConfig(({ mode }) => ({
	...(mode === 'client' ? client() : site()),
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					testTimeout: 60_000,
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**']
				}
			},
			{
				extends: true,
				test: {
					name: 'site',
					environment: 'node',
					include: ['tests/site/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
}));
