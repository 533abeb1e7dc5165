/** Invented moves in any number, for charts that must hold with other numbers than those of the real dataset. */
import type { Dataset, Move } from '../../src/lib/data/schema.ts';
import { slideBoxes, socialBox } from '../../src/lib/scene/boxes.ts';
import type { Scene } from '../../src/lib/scene/scene.ts';
import { textsOf } from '../../src/lib/scene/text.ts';

interface Size {
	parties: number;
	moves: number;
	names?: 'short' | 'long' | 'scripts';
}

const kinds: Move['kind'][] = [
	'proposes',
	'rejects',
	'conditions',
	'calls',
	'considers',
	'threatens',
	'counters',
	'accepts',
	'silence',
	'demands'
];
const scripts = ['Министерство иностранных дел', 'وزارة الخارجية', 'Кабинет министров', 'الحكومة الانتقالية'];
const nameOf = (i: number, names: Size['names']) => {
	if (names === 'scripts') return scripts[i % scripts.length] ?? '';
	return names === 'long'
		? `${'ABCDEFGH'[i]} Federated Assembly of Northern Towns`.slice(0, 40)
		: `Party ${'ABCDEFGH'[i]}`;
};
const dates = [
	'2025-05-01',
	'../2025-05-03',
	'2025-05-03',
	'2025-05-02/2025-05-05',
	'2025-05-05',
	'2025-05-20',
	'../2025-05-21',
	'2025-05-22'
];

export function crowded(d: Dataset, { parties, moves, names = 'short' }: Size): Dataset {
	const [first] = d.claims;
	const [party] = d.info.parties;
	if (!first || !party) throw new Error('the dataset has neither claims nor parties');
	const all = Array.from({ length: parties }, (_, i) => ({
		...party,
		id: `p${'abcdefgh'[i]}`,
		name: nameOf(i, names)
	}));
	const by = (i: number) => all[i % parties]?.id ?? '';
	const id = (i: number) => `mv-${String(i).padStart(4, '0')}-made`;
	return {
		...d,
		info: { ...d.info, parties: all },
		disagreements: [],
		claims: Array.from({ length: moves }, (_, i) => ({
			...first,
			id: `c-${i}`,
			short: i % 3 ? `A move about matter ${i}` : `A somewhat longer move about matter ${i} of the agenda`,
			when: { edtf: dates[Math.floor((i * dates.length) / moves)] ?? '', basis: 'stated' as const }
		})),
		moves: Array.from({ length: moves }, (_, i): Move => ({
			id: id(i),
			by: by(i),
			to: [],
			kind: kinds[i % kinds.length] ?? 'proposes',
			links: i % 5 ? [{ to: id(i - (i % 5)), basis: i % 2 ? 'stated' : 'inferred', claims: [`c-${i}`] }] : [],
			claims: [`c-${i}`]
		}))
	};
}

/** The rooms in which moves are tried. */
export const wide = { width: 940, height: 520, type: 13 };
export const boxes = {
	narrow: { width: 300, height: 540, type: 12 },
	middle: { width: 600, height: 520, type: 12 },
	wide,
	'slide wide': slideBoxes.wide,
	'slide square': slideBoxes.square,
	social: socialBox
};
export const said = (scene: Scene) => textsOf(scene).map(({ text }) => text);
