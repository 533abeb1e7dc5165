/** The words of the embed desk. */
export const desk = {
	name: 'Embed',
	title: 'Put a chart into your page',
	lead: 'Choose what to show, see it at the width of your column, copy one snippet. No account, no cookie, no request to anybody but this site.',
	choose: 'What to show',
	groups: {
		chart: 'Charts',
		part: 'Tables of other meetings',
		story: 'Story',
		step: 'Steps of the story',
		record: 'Single records'
	},
	look: 'How it looks',
	theme: 'Theme',
	themes: { '': 'as the reader has it', light: 'light', dark: 'dark' },
	accent: 'Accent',
	background: 'Background',
	font: 'Fonts',
	radius: 'Corners, px',
	motion: 'Motion',
	motions: { '': 'as the reader has it', none: 'none' },
	view: 'Chart',
	views: { '': 'picture, words behind a button', words: 'in words', all: 'picture and words' },
	chapter: 'Chapter of the story',
	allChapters: 'all of them',
	controls: 'Buttons and legend',
	controlsOf: { '': 'shown', none: 'hidden' },
	example: { accent: '#1f5fa8', background: '#ffffff', font: 'Georgia, Times', radius: '16' },
	where: 'Where it goes',
	width: 'Width of your column',
	sameOrigin: 'Same host name as the page',
	site: 'Address of this site',
	preview: 'How it will look',
	previewOf: (theme: string) => `Preview, ${theme}`,
	seen: 'Show',
	seenAs: { light: 'light', dark: 'dark', both: 'both' },
	snippets: 'Copy one of these',
	copy: 'Copy',
	formats: {
		script: [
			'Frame that fits itself',
			'The usual choice. The script (2.5 kB) gives the frame its height; include it as often as you like. Where your page allows scripts by a nonce alone, give it yours.'
		],
		iframe: [
			'Frame without a script',
			'A picture and a link stand in its place where a feed or a letter takes it out. Room is kept for the width above; in a narrower column it scrolls inside. It grows by itself where your page runs pym.js, iframe-resizer, Datawrapper’s or another script that fits frames.'
		],
		element: ['Element', 'For systems that allow elements of other names.'],
		amp: ['AMP', 'Needs the amp-iframe component, and this site on another host name than your page.'],
		oembed: ['oEmbed', 'For systems that ask for the address of a page: theirs finds this one by itself.'],
		image: ['Picture', 'No frame at all: the picture, with a caption and a link to the chart.'],
		card: ['Link card', 'Picture, headline and link in plain markup.']
	},
	noOrigin:
		'This build does not know where it stands, so it has no oEmbed files: ORIGIN=https://… npm run build writes them.',
	heights: 'Heights',
	heightsLead:
		'Measured when the site was built, in pixels by width of the column. Snippets keep this room free, so that your page does not jump.',
	heightsColumn: 'Chart',
	open: 'Open',
	files: 'Pictures to download',
	filesLead: 'Free to print under the licence of the dataset, with a link to this site.',
	fileName: (theme: string, type: string, width: number) => `${theme}, ${type}${width ? `, ${width} px wide` : ''}`,
	host: 'Host it yourself',
	hostLead: 'The whole site as one file: unpack it into any folder of any server.',
	zip: 'Download the zip',
	plain: 'Snippets for each chart',
	plainLead: (site: string) => `For a column of 640 px. The address in them is ${site}`,
	replace: 'replace it with the address of this site.',
	embedThis: 'Embed this'
};

/** What the desk says while it is used. */
export const deskLive = {
	copied: 'Copied.',
	select: 'Selected: press Ctrl+C or ⌘C to copy.',
	kept: (width: number, height: number) => `${width} px wide; ${height} px kept free.`,
	ignored: 'The embed would ignore this:'
};
