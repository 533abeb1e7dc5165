/** A built page of the site, taken apart for the one file. */
import { Markup } from '../markup.ts';
import { OFFERS } from './without-take.ts';

export interface BuiltPage {
	/** From the root of the site: `moves/`. */
	path: string;
	/** As markup. */
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

/** What only a site can offer; evidence has a place of its own in the file. */
const LEFT_OUT = 'script, dialog, section.keep, img.fallback-image';
const EVIDENCE = 'template[data-evidence-for]';
const FRAME = 'template[data-evidence-frame]';

/** Throws where a part is missing that every page has. */
export function builtPage(path: string, html: string): BuiltPage {
	const page = new Markup(html);
	const body = page.one('body');
	const [start, end] = page.insideOf(body);
	const [header] = page.all('header.masthead');
	const [footer] = page.all('footer.colophon');
	const [frame] = page.all(FRAME);
	const script = page.all('script[defer][src]')[0]?.attribs['src'] ?? '';
	page.remove(...page.all(`${OFFERS}, ${LEFT_OUT}`), ...page.comments());
	const evidence = new Map(page.all(EVIDENCE).map((each) => [each.attribs['data-evidence-for']!, page.inner(each)]));
	const evidenceFrame = frame ? page.inner(frame) : '';
	page.remove(...page.all(`${EVIDENCE}, ${FRAME}`));
	const [above, below] = [header && page.placeOf(header)[1], footer && page.placeOf(footer)[0]];
	const framed = above !== undefined && below !== undefined;
	return {
		path,
		title: page.inner(page.one('title')),
		script: /\/([a-z]+)\.[^/]*$/.exec(script)?.[1] ?? '',
		style: page
			.all('style')
			.map((style) => page.inner(style))
			.join(''),
		body: (framed ? page.between(above, below) : page.between(start, end)).trim(),
		...(framed && { frame: { above: page.between(start, above).trim(), below: page.between(below, end).trim() } }),
		evidence,
		evidenceFrame
	};
}
