declare module '@citation-js/core' {
	/** Reads a text, or data, in any format of the plugins that are loaded. */
	export class Cite {
		constructor(input: string);
		data: Record<string, unknown>[];
	}
	export const plugins: { config: { get(name: string): { parse: Record<string, unknown> } } };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
