/** A deck of present mode as slides that a teacher can edit. Pure: a dataset and its paintings go in, plain objects come out. */
import { partyColour } from '../../data/colours.ts';
import { get } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import { dateInWords } from '../../messages/dates.ts';
import { en } from '../../messages/en.ts';
import { office } from '../../messages/office.ts';
import type { Properties } from '../../office/properties.ts';
import type { Look, Show, ShowSlide } from '../../office/show.ts';
import { tones } from '../../scene/palette.ts';
import { plain, slide } from '../present/slide.ts';
import type { Deck, Slide } from '../present/slide.ts';
import { paintingOn, type Painting } from './scene.ts';
import { showSlides } from './shapes.ts';

const hex = (colour: string) => colour.slice(1).toUpperCase();

/** Letters that every office program has, in the colours of the site. */
export const lookOf = ({ info: { parties } }: Dataset): Look => ({
	ink: hex(tones.ink.light),
	quiet: hex(tones.quiet.light),
	paper: hex(tones.paper.light),
	rule: hex(tones.rule.light),
	accents: parties.map((party) => hex(partyColour(party, parties).light)),
	sans: 'Arial',
	serif: 'Georgia'
});

/** What every file says of itself. */
export const propertiesOf = ({ info }: Dataset, title: string): Properties => ({
	title: `${title} · ${info.title}`,
	subject: office.subject(info.title),
	creator: info.title,
	language: info.lang,
	version: info.version
});

export const footOf = ({ info }: Dataset): string =>
	office.madeOf(info.title, en.site.version(info.version, dateInWords(info.asOf)));

/** The last slide: the articles, and what is not known of them. */
function sourcesSlide(d: Dataset): Slide {
	const { outlet, date, unknown } = en.sources;
	const lines = d.sources.map((source) => {
		const by = source.outlet ? get(d, 'actors', source.outlet).name : unknown;
		const when = source.published ? dateInWords(source.published.edtf) : unknown;
		return plain(`${source.name}. ${outlet}: ${by}. ${date}: ${when}.`);
	});
	return slide({ id: 'sources', kind: 'picture', kicker: d.info.title, title: office.sources, size: 1.2, lines });
}

/** What is painted for a deck, by the slides that show it. */
export const paintingsOf = (d: Dataset, { slides }: Deck): Map<Slide, Painting> =>
	new Map(
		slides.flatMap((one): [Slide, Painting][] => {
			const painting = paintingOn(d, one);
			return painting ? [[one, painting]] : [];
		})
	);

/**
 * The slides of a deck.
 * @param paintings what is painted for it, of `paintingsOf`
 * @param pngOf the picture of a painting as a PNG
 */
export function showOf(
	d: Dataset,
	deck: Deck,
	paintings: ReadonlyMap<Slide, Painting>,
	pngOf: (painting: Painting) => Uint8Array
): Show {
	const begun = new Set<string>();
	const slides = [...deck.slides, sourcesSlide(d)].flatMap((one): ShowSlide[] => {
		const part = one.kind === 'opening' ? deck.parts.find(({ id }) => id === one.activity) : undefined;
		const first = part && !begun.has(part.id);
		if (first) begun.add(part.id);
		const painting = paintings.get(one);
		return showSlides(d, one, first ? part.notes : [], painting && { ...painting, png: pngOf(painting) });
	});
	const title = deck.slides[0]?.title ?? deck.title;
	return { properties: propertiesOf(d, title), look: lookOf(d), foot: footOf(d), names: office.names, slides };
}
