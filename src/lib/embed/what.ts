/** What can be embedded, and where it stands in the site. */

export interface Picture {
	/** In CSS pixels of the page that shows it. */
	width: number;
	height: number;
	alt: string;
	/** From the root of the site; pixels of the file for each of the picture's. */
	files: { path: string; type: string; theme: 'light' | 'dark'; scale: number }[];
}

export interface What {
	kind: 'chart' | 'part' | 'story' | 'step' | 'record';
	/** Name of the chart, `story`, or id of the part, step or record; no two are the same. */
	id: string;
	/** The chart that it is a part of. */
	of?: string;
	/** What kind of thing it is called: "Moves", "Story". */
	label: string;
	/** Its headline, as plain text. */
	title: string;
	/** The title of the site. */
	site: string;
	picture: Picture;
	/** A picture of the usual shape, where its own is a long one. */
	card?: Picture;
}

/** Values as they stand in the address of an embed; the embed itself checks them. */
export type Wishes = Partial<
	Record<
		'select' | 'theme' | 'accent' | 'background' | 'font' | 'radius' | 'motion' | 'controls' | 'view' | 'chapter',
		string
	>
>;

type Named = Pick<What, 'id' | 'of'>;

const embeds: Record<What['kind'], (what: Named) => string> = {
	chart: ({ id }) => `embed/${id}/`,
	part: ({ of = '' }) => `embed/${of}/`,
	story: () => 'embed/story/',
	step: () => 'embed/story/',
	record: ({ id }) => `embed/records/${id}/`
};

const pages: Record<What['kind'], (what: Named) => string> = {
	chart: ({ id }) => `${id}/`,
	part: ({ of = '', id }) => `${of}/#${id}`,
	story: () => '',
	step: ({ id }) => `story/${id}/`,
	record: ({ id }) => `records/${id}/`
};

/** The page of the site that shows it, from the root of the site. */
export const pageOf = (what: What) => pages[what.kind](what);

/** What is asked of the embed: the meeting or the step, and the wishes that are not empty. */
export const wishesOf = ({ kind, id }: What, wishes: Wishes): [string, string][] =>
	Object.entries({ ...(kind === 'step' && { step: id }), ...(kind === 'part' && { meeting: id }), ...wishes }).filter(
		([, value]) => value !== ''
	);

/** The embed with its options, from the root of the site. */
export function embedOf(what: What, wishes: Wishes = {}): string {
	const query = new URLSearchParams(wishesOf(what, wishes)).toString();
	return embeds[what.kind](what) + (query && `?${query}`);
}

/** The name of its heights in the table: a chart whose words are shown is taller than its picture. */
export function heightsName({ kind, id, of }: What, { view = '' }: Wishes = {}): string {
	if (kind === 'step') return 'story';
	const name = of ?? id;
	return (kind === 'chart' || kind === 'part') && view && view !== 'picture' ? `${name}-${view}` : name;
}
