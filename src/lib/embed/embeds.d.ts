/** What the built site can show, in the script for pages that frame it; written when the site is built. */
declare const __EMBEDS__: import('./element.client.ts').Embeds;
