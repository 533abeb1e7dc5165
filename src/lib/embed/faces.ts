/** The fonts of the site as an embed asks for them: name of the family, file in the folder of fonts. */
export const faces = [
	['Inter', 'inter.woff2'],
	['Source Serif', 'source-serif-4.woff2']
] as const;
/** The range of weights that each of them holds. */
export const WEIGHTS = '400 600';
