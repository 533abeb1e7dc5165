import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { targets } from './src/tools/client-scripts.ts';
import { partyColours } from './src/tools/party-colours.ts';
import { scriptFonts } from './src/tools/script-fonts.ts';

/** The pages: prerendered, without Kit's client. Their scripts are built apart (src/tools/client-scripts.ts). */
export default defineConfig({
	plugins: [sveltekit(), partyColours(), scriptFonts()],
	build: { cssTarget: targets, cssMinify: 'lightningcss' },
	define: { __GALLERY__: JSON.stringify(process.env.GALLERY === '1') }
});
