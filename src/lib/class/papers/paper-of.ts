/** A sheet of the classroom as a paper for a word processor. Pure: a dataset goes in, plain objects come out. */
import type { Dataset } from '../../data/schema.ts';
import { chartOf } from '../../data/lesson.ts';
import { charts } from '../../charts/index.ts';
import { office } from '../../messages/office.ts';
import type { Block, Paper } from '../../office/paper.ts';
import { withoutWords } from '../../scene/bare.ts';
import { workBoxes } from '../../scene/boxes.ts';
import type { Sheet } from '../sheets.ts';
import { footOf, lookOf, propertiesOf } from '../show/show-of.ts';
import type { Painting } from '../show/scene.ts';
import { roleCardBlocks, sourceCardBlocks } from './cards.ts';
import { guideBlocks, registerBlocks } from './for-teachers.ts';
import { gameBlocks } from './game.ts';
import { keyBlocks } from './key-blocks.ts';
import { worksheetBlocks } from './worksheet.ts';

/** Pixels of a scene for each point on paper: its letters of twelve become nine points high. */
const PIXELS = 4 / 3;

/** The chart without its words that a sheet begins from; undefined where it has none. */
export function paintingFor(d: Dataset, { kind, activity }: Sheet): Painting | undefined {
	if (kind !== 'worksheet' || activity?.kind !== 'headline') return undefined;
	const { scene } = charts[chartOf(activity)];
	const shown = withoutWords(scene(d, { ...workBoxes[1]!, show: new Set(activity.show), focus: new Set() }));
	const { width, height } = shown;
	return { sheet: { width, height, parts: [{ x: 0, y: 0, scene: shown }] }, alt: office.bare };
}

function blocksOf(d: Dataset, { kind, activity }: Sheet, picture?: Block): Block[] {
	if (activity?.kind === 'negotiate') return kind === 'cards' ? roleCardBlocks(d, activity) : gameBlocks(d, activity);
	if (kind === 'sources') return sourceCardBlocks(d, activity);
	if (kind === 'guide') return guideBlocks(d);
	if (kind === 'register' || !activity) return registerBlocks(d);
	return kind === 'key' ? keyBlocks(d, activity) : worksheetBlocks(d, activity, picture);
}

/** @param png what is painted for it, of `paintingFor` */
export function paperOf(d: Dataset, sheet: Sheet, painting?: Painting, png?: Uint8Array): Paper {
	const { sans, serif, ink, quiet } = lookOf(d);
	const picture: Block | undefined = painting &&
		png && {
			kind: 'picture',
			png,
			width: painting.sheet.width / PIXELS,
			height: painting.sheet.height / PIXELS,
			alt: painting.alt
		};
	const blocks = blocksOf(d, sheet, picture);
	return {
		properties: propertiesOf(d, sheet.title),
		foot: footOf(d),
		look: { sans, serif, ink, quiet },
		blocks: sheet.kind === 'worksheet' ? blocks : [{ kind: 'heading', level: 1, text: sheet.title }, ...blocks]
	};
}
