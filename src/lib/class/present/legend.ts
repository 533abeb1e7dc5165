/** What the signs of a picture mean: only those that are on the slide, in the order of the charts' own explanations. */
import { recordsFor } from '../../charts/says.ts';
import { disputed } from '../../data/find.ts';
import type { Dataset, Move, Stance } from '../../data/schema.ts';
import { moveGlyph, stanceGlyph } from '../../scene/glyph.ts';
import { moveLayout } from '../../layout/move.ts';
import { positionLayout } from '../../layout/position.ts';
import { en } from '../../messages/en.ts';
import { present } from '../../messages/present.ts';
import { SHAPES, linesOf } from './room.ts';
import { isScene, type OldPicture, type Picture } from './slide.ts';

export type Sign =
	| { of: 'move'; kind: Move['kind'] }
	| { of: 'stance'; kind: Stance }
	| { of: 'dot'; kind: keyof typeof present.dots }
	| { of: 'open' }
	| { of: 'inferred' }
	| { of: 'hatch' };

export interface Entry {
	sign: Sign;
	text: string;
}

function ofMoves(d: Dataset, { show, rows, words, links }: OldPicture & { chart: 'moves' }): Entry[] {
	// Without its words the chart is to be read as it is.
	if (!links) return [];
	const all = moveLayout(d, new Set(show)).rows;
	const drawn = all.slice(...rows).some(({ pieces }) => pieces.some(({ inferred }) => inferred));
	const dashed: Entry[] = drawn ? [{ sign: { of: 'inferred' }, text: present.inferred }] : [];
	// With words each sign stands beside its verb.
	if (words) return dashed;
	const kinds = (Object.keys(moveGlyph) as Move['kind'][]).filter((kind) =>
		all.some(({ datum }) => datum.kind === kind)
	);
	const signs = new Map(kinds.map((kind) => [present.sign[kind], kind]));
	return [
		...[...signs].map(([text, kind]): Entry => ({ sign: { of: 'move', kind }, text })),
		...(all.some(({ open }) => open) ? [{ sign: { of: 'open' as const }, text: present.open }] : []),
		...dashed
	];
}

function ofGrid(d: Dataset, { show, rows, words }: OldPicture & { chart: 'positions' }): Entry[] {
	const grid = positionLayout(d, new Set(show)).grid.slice(...rows);
	const marks = grid.flatMap(({ cells }) => cells.flat());
	const stances = (Object.keys(stanceGlyph) as Stance[]).filter((stance) =>
		marks.some(({ datum }) => datum.stance === stance)
	);
	const hatched = !words && grid.some(({ known }) => known.includes(false));
	return [
		...stances.map((kind): Entry => ({ sign: { of: 'stance', kind }, text: en.positions.stance[kind] })),
		...(hatched ? [{ sign: { of: 'hatch' as const }, text: en.chart.noSource }] : [])
	];
}

function ofAxis(d: Dataset, { show }: Picture): Entry[] {
	const marks = positionLayout(d, new Set(show)).axis.steps.flatMap(({ places }) =>
		places.flatMap(({ marks }) => marks)
	);
	const seen: Record<keyof typeof present.dots, boolean> = {
		stated: marks.some(({ reading }) => reading === 'stated'),
		read: marks.some(({ reading }) => reading !== 'stated'),
		on: marks.some(({ turn }) => turn === 'on'),
		back: marks.some(({ turn }) => turn === 'back')
	};
	const kinds = (Object.keys(seen) as (keyof typeof seen)[]).filter((kind) => seen[kind]);
	return kinds.map((kind) => ({ sign: { of: 'dot', kind }, text: present.dots[kind] }));
}

/** The signs of a picture; none where it is a scene, where words stand beside each, or where it is to be read before its words. */
export function legendOf(d: Dataset, picture: Picture): Entry[] {
	if (isScene(picture)) return [];
	switch (picture.chart) {
		case 'moves':
			return picture.legend === false ? [] : ofMoves(d, picture);
		case 'positions':
			return ofGrid(d, picture);
		case 'axis':
			return ofAxis(d, picture);
		case 'wording':
			return [];
	}
}

/** Room that a legend takes, in rem, on the screen on which it takes most; beside a drawing so much less wide. */
export function legendHeight(entries: readonly Entry[], beside = 0): number {
	if (!entries.length) return 0;
	// A sign is not parted from its words.
	const text = entries.map(({ text }) => `____${text.replaceAll(' ', '_')}`).join(' ');
	return 0.6 + 1.35 * Math.max(...SHAPES.map(({ across }) => linesOf(text, across - beside)));
}

/** Whether a picture bears the sign that the sources differ. */
export function differs(d: Dataset, picture: Picture): boolean {
	const show = new Set(picture.show);
	if (isScene(picture))
		return !picture.bare && recordsFor(d, picture.chart).some((record) => show.has(record.id) && disputed(d, record));
	switch (picture.chart) {
		case 'moves':
			return (
				picture.words &&
				moveLayout(d, show)
					.rows.slice(...picture.rows)
					.some(({ disputed }) => disputed)
			);
		case 'positions': {
			const grid = positionLayout(d, show).grid.slice(...picture.rows);
			return picture.words && grid.some(({ cells }) => cells.flat().some(({ disputed }) => disputed));
		}
		case 'axis':
			return positionLayout(d, show).axis.steps.some(({ places }) =>
				places.some(({ marks }) => marks.some(({ disputed }) => disputed))
			);
		case 'wording':
			return false;
	}
}
