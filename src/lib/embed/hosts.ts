/**
 * What an embed says to the page that frames it, and what it hears from it, in the words that host scripts already speak.
 * Pure: messages in, messages out. Objects may be sent to any host; strings only to one that has shown that it wants them,
 * because some hosts break on strings they do not know.
 */

/** What is known of the host so far. */
export interface Heard {
	/** pym.js: the `childId` of the frame's address. */
	pym?: string;
	/** iframe-resizer: the frame's id in the host's page, and whether the host is of version 5. */
	sizer?: { id: string; five: boolean };
	/** WordPress: the `secret` of the frame's address. */
	secret?: string;
}

/** Where the frame stands in the reader's window, in CSS pixels. */
export interface View {
	/** From the top of the host's window to the top of the frame; negative when the frame's top has been scrolled past. */
	top: number;
	/** Height of the host's window. */
	height: number;
}

export interface Size {
	width: number;
	height: number;
	/** Names this frame among others of the page; it must occur in the frame's address. */
	id: string;
}

/** Heights beyond these are no chart of ours: they are not said and not believed. */
export const CAP = { least: 40, most: 60_000 };

const plain = /^[\w.:-]{1,100}$/;

/** What the frame's own address says of the host: pym.js and WordPress write into it. */
export function heardInAddress(search: string, hash: string): Heard {
	const pym = new URLSearchParams(search).get('childId');
	const secret = /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1];
	return { ...(pym && plain.test(pym) && { pym }), ...(secret && { secret }) };
}

/** iframe-resizer's first message: `[iFrameSizer]<id>:…`, more than ten fields, the third of them `true` or `false`. */
function sizerOf(text: string): Heard['sizer'] {
	if (!text.startsWith('[iFrameSizer]')) return undefined;
	const fields = text.slice('[iFrameSizer]'.length).split(':');
	const [id = '', , third] = fields;
	if (fields.length < 10 || !plain.test(id) || (third !== 'true' && third !== 'false')) return undefined;
	return { id, five: fields.length > 20 };
}

/** What is known after one more message; the same object where the message told nothing new. Never throws. */
export function hear(heard: Heard, data: unknown): Heard {
	const sizer = typeof data === 'string' ? sizerOf(data) : undefined;
	return sizer && sizer.id !== heard.sizer?.id ? { ...heard, sizer } : heard;
}

/** Whether a message asks for the height, which a host does that came late. */
export function asksForHeight(data: unknown): boolean {
	if (typeof data === 'string') return Boolean(sizerOf(data)) || /^pymxPYMx[\w.:-]{1,100}xPYMxwidthxPYMx\d/.test(data);
	const said = fieldsOf(data);
	return (
		(said['sentinel'] === 'amp' && said['type'] === 'frames-init') ||
		said['type'] === 'iframe-child-init' ||
		said['type'] === 'iframe-get-child-dimensions' ||
		said['type'] === 'at-the-table:hello'
	);
}

/** What to say when the height has changed, or somebody asks for it. */
export function heightMessages(heard: Heard, { width, height, id }: Size, first = false): unknown[] {
	return [
		{ sentinel: 'amp', type: 'embed-size', height },
		{ 'datawrapper-height': { [id]: height } },
		{ type: 'iframe-resized', width, height },
		{ kind: 'interactive:height', height },
		...(heard.secret ? [{ secret: heard.secret, message: 'height', value: height }] : []),
		...(heard.pym ? [`pymxPYMx${heard.pym}xPYMxheightxPYMx${height}`] : []),
		...(heard.sizer ? [sizerSays(heard.sizer.id, { width, height }, first ? 'init' : 'resizeObserver')] : [])
	];
}

/** What to say to be told where the frame stands: each host that can tell is asked in its own words. */
export function watchMessages(heard: Heard, size: Size): unknown[] {
	return [
		{ type: 'at-the-table:watch' },
		...(heard.pym ? [`pymxPYMx${heard.pym}xPYMxparentPositionInfoxPYMx`] : []),
		...(heard.sizer ? [sizerSays(heard.sizer.id, size, heard.sizer.five ? 'parentInfo' : 'pageInfo')] : [])
	];
}

const sizerSays = (id: string, { width, height }: { width: number; height: number }, what: string) =>
	`[iFrameSizer]${id}:${height}:${width}:${what}`;

/** The fields of anything that came as an object; none of anything else. */
function fieldsOf(data: unknown): Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
}

const number = (value: unknown): number | undefined =>
	typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e7 ? value : undefined;

const view = (top: unknown, height: unknown): View | undefined => {
	const [a, b] = [number(top), number(height)];
	return a !== undefined && b !== undefined && b >= CAP.least && b <= 20_000 ? { top: a, height: b } : undefined;
};

function parsed(text: string): Record<string, unknown> {
	try {
		return fieldsOf(JSON.parse(text));
	} catch {
		return {};
	}
}

/** Where the frame stands, if the message says so: of our host script, pym.js or iframe-resizer. Never throws. */
export function viewIn(data: unknown): View | undefined {
	if (typeof data !== 'string') {
		const said = fieldsOf(data);
		return said['type'] === 'at-the-table:view' ? view(said['top'], said['height']) : undefined;
	}
	const pym = /^pymxPYMx[\w.:-]{1,100}xPYMxviewport-iframe-positionxPYMx([-\d. ]{1,120})$/.exec(data)?.[1];
	if (pym) {
		const [, height, top] = pym.split(' ').map(Number);
		return view(top, height);
	}
	const sizer = /^\[iFrameSizer\](pageInfo|parentInfo):([^]{1,4000})$/.exec(data);
	if (!sizer) return undefined;
	// Version 4 sends `pageInfo:{…}`, version 5 `parentInfo:{…}`; some releases put the id before the braces.
	const info = parsed(sizer[2]!.slice(sizer[2]!.indexOf('{')));
	if (sizer[1] === 'parentInfo') return view(fieldsOf(info['iframe'])['top'], fieldsOf(info['viewport'])['height']);
	const [top, scrolled] = [number(info['offsetTop']), number(info['scrollTop'])];
	return top === undefined || scrolled === undefined ? undefined : view(top - scrolled, info['clientHeight']);
}

/**
 * How far the reader has scrolled through a frame that the Guardian's page has pinned, in pixels; `'end'` when past it.
 * Nothing where the message is another one.
 */
export function scrollIn(data: unknown): number | 'end' | undefined {
	const said = fieldsOf(data);
	if (said['kind'] !== 'interactive:scroll') return undefined;
	const scroll = number(said['scroll']);
	return scroll === undefined || scroll < 0 ? undefined : scroll === 1 ? 'end' : scroll;
}
