/** For developers only: `GALLERY=1 npm run build`, or `npm run dev`. The published build has no such page. */
export const prerender = __GALLERY__;
