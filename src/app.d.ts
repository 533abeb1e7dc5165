declare module 'virtual:parties.css';

/** True where the developers' gallery is built too. */
declare const __GALLERY__: boolean;

/** Titles and heights of the embeds, in the script for pages that frame them. */
declare const __EMBEDS__: import('./lib/embed/element.client.ts').Embeds;
