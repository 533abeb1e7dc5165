/** A built page of the site, taken apart for the one file. */
import { withoutTake } from './without-take.ts';

export interface BuiltPage {
	/** From the root of the site: `moves/`. */
	path: string;
	title: string;
	/** Name of its script; empty where it has none. */
	script: string;
	/** All its styles. */
	style: string;
	/** What stands in its body, without script and panel. */
	body: string;
	/** The frame that all pages of the site have around their content; missing on paper, which has its own. */
	frame?: { above: string; below: string };
	/** Evidence by record or citation; it stands in the body no more. */
	evidence: Map<string, string>;
	/** The frame around the evidence of a sentence, where the page has such. */
	evidenceFrame: string;
}

const part = (html: string, pattern: RegExp, what: string, path: string) => {
	const found = pattern.exec(html)?.[1];
	if (found === undefined) throw new Error(`the page /${path} has no ${what}`);
	return found;
};

const evidencePattern = /<template data-evidence-for="([^"]+)">(.*?)<\/template>/gs;
const framePattern = /<template data-evidence-frame="">(.*?)<\/template>/s;
/** What the prerenderer leaves for a client that these pages do not have, and what only a site can offer. */
const leftovers = /<!--.*?-->|<script\b.*?<\/script>|<dialog\b.*?<\/dialog>|<section class="keep".*?<\/section>/gs;

/** Throws where a part is missing that every page has. */
export function builtPage(path: string, html: string): BuiltPage {
	const whole = withoutTake(part(html, /<body>(.*)<\/body>/s, 'body', path)).replace(leftovers, '');
	const evidence = new Map([...whole.matchAll(evidencePattern)].map(([, id, inside]) => [id!, inside!]));
	const lean = whole.replace(evidencePattern, '').replace(framePattern, '');
	const framed = /^(.*<header class="masthead">.*?<\/header>)(.*)(<footer class="colophon">.*)$/s.exec(lean);
	return {
		path,
		title: part(html, /<title>(.*?)<\/title>/s, 'title', path),
		script: /<script defer="" src="[^"]*\/([a-z]+)\.[^"]*"><\/script>/.exec(html)?.[1] ?? '',
		style: [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style).join(''),
		body: (framed ? framed[2]! : lean).trim(),
		...(framed && { frame: { above: framed[1]!.trim(), below: framed[3]!.trim() } }),
		evidence,
		evidenceFrame: framePattern.exec(whole)?.[1] ?? ''
	};
}
