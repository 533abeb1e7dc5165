import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { targets } from './src/tools/client-scripts.ts';
import { partyColours } from './src/tools/party-colours.ts';

/** The pages: prerendered, without Kit's client. Their scripts are built apart (src/tools/client-scripts.ts). */
export default defineConfig({
	plugins: [sveltekit(), partyColours()],
	build: { cssTarget: targets, cssMinify: 'lightningcss' },
	define: { __GALLERY__: JSON.stringify(process.env.GALLERY === '1') },
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
});
