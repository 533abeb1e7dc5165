/** The pages of the one file, taken out of the templates in which they wait. */

/** A page that can be shown. It is kept as it is left, so whatever was chosen, answered or unfolded in it stays. */
export interface Sheet {
	/** What stands between the head and the foot of every page. */
	nodes: Element[];
	/** Rules that this page alone has, before and after those of all pages. */
	before: Element[];
	after: Element[];
	title: string;
	/** False where the page has no head and foot of the site around it: paper. */
	framed: boolean;
	/** Which of the site's scripts the page has. */
	script: string;
	/** Pixels from its top to where it was left. */
	top: number;
}

const template = (name: string, value: string) =>
	document.querySelector<HTMLTemplateElement>(`template[data-${name}="${CSS.escape(value)}"]`);

/** The page at a path, as it stands in the file; nothing where there is none. */
export function sheetOf(path: string): Sheet | undefined {
	const page = template('page', path);
	if (!page) return recordSheet(/^records\/(.+)\/$/.exec(path)?.[1] ?? '');
	const content = document.importNode(page.content, true);
	const all = [...content.children];
	const own = (where: string) => all.filter((node) => node instanceof HTMLElement && node.dataset.own === where);
	return {
		nodes: all.filter((node) => !(node instanceof HTMLStyleElement)),
		before: own('before'),
		after: own('after'),
		title: page.dataset.title!,
		framed: 'framed' in page.dataset,
		script: page.dataset.script!,
		top: 0
	};
}

/** Headings one level higher: in the panel they stand below those of a page. */
function raise(root: DocumentFragment) {
	for (const heading of root.querySelectorAll('h2, h3, h4')) {
		const higher = document.createElement(`h${Number(heading.localName[1]) - 1}`);
		for (const { name, value } of heading.attributes) higher.setAttribute(name, value);
		higher.append(...heading.childNodes);
		heading.replaceWith(higher);
	}
}

/** A record's own page, made of what the panel shows of it. */
function recordSheet(id: string): Sheet | undefined {
	const [evidence, frame] = [
		template('evidence-for', id),
		document.querySelector<HTMLTemplateElement>('template[data-record-page]')
	];
	if (!evidence?.dataset.home || !frame) return undefined;
	const inside = document.importNode(evidence.content, true);
	raise(inside);
	const main = document.importNode(frame.content, true).firstElementChild!;
	main.querySelector('a')!.href = evidence.dataset.home;
	const title = `${inside.querySelector('h1')!.textContent} · ${document.querySelector('.wordmark')!.textContent}`;
	main.prepend(inside);
	return { nodes: [main], before: [], after: [], title, framed: true, script: '', top: 0 };
}
