/** The scene of a slide, laid out for 16:9: what is painted for the file, and what is said of it. */
import { charts } from '../../charts/index.ts';
import { saysOf } from '../../charts/says.ts';
import type { Dataset } from '../../data/schema.ts';
import { office } from '../../messages/office.ts';
import { withoutWords } from '../../scene/bare.ts';
import type { Sheet } from '../../scene/scene.ts';
import { boxesUnder } from '../present/room.ts';
import type { Picture, Slide } from '../present/slide.ts';

export interface Painting {
	sheet: Sheet;
	/** For those who do not see it. */
	alt: string;
}

/** The painting of a picture under a title. */
export function paintingOf(d: Dataset, picture: Picture, title: string): Painting {
	const { chart, bare, below } = picture;
	const about = { show: new Set(picture.show), focus: new Set(picture.focus) };
	const scene = charts[chart].scene(d, { ...boxesUnder(title, below)[0]!, ...about });
	const shown = bare ? withoutWords(scene) : scene;
	return {
		sheet: { width: scene.width, height: scene.height, parts: [{ x: 0, y: 0, scene: shown }] },
		alt: bare ? office.bare : saysOf(d, chart, about)
	};
}

/** The painting of a slide; undefined where it has none. */
export const paintingOn = (d: Dataset, { picture, title }: Slide): Painting | undefined =>
	picture ? paintingOf(d, picture, title) : undefined;
