/** The order in which the parts of a line are drawn, from left to right (Unicode Bidirectional Algorithm). */
import bidiFactory from 'bidi-js';
import { runsLeft } from '../data/isolate.ts';
import { runsOf, type Run } from './fonts.ts';
import type { Font } from './scene.ts';

const bidi = bidiFactory();

/** A part of a line that one font draws in one direction. */
export interface DirectedRun extends Run {
	direction: 'ltr' | 'rtl';
}

interface LevelRun extends Run {
	level: number;
}

/** Runs of one font cut where the level changes; what has a mirror image, as brackets do, is mirrored where it runs left. */
function levelRuns(text: string, font: Omit<Font, 'size'>, rtl: boolean): LevelRun[] {
	const embedding = bidi.getEmbeddingLevels(text, rtl ? 'rtl' : 'ltr');
	const mirrored = bidi.getMirroredCharactersMap(text, embedding.levels);
	const runs: LevelRun[] = [];
	let at = 0;
	for (const run of runsOf(text, font)) {
		let last: LevelRun | undefined;
		for (const character of run.text) {
			const level = embedding.levels[at] ?? 0;
			const drawn = mirrored.get(at) ?? character;
			if (last?.level === level) last.text += drawn;
			else runs.push((last = { ...run, text: drawn, level }));
			at += character.length;
		}
	}
	return runs;
}

/** From the highest level down, every row of runs of that level or a higher one is turned around (rule L2). */
function inVisualOrder(runs: readonly LevelRun[]): LevelRun[] {
	let ordered = [...runs];
	for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
		const turned: LevelRun[] = [];
		let row: LevelRun[] = [];
		for (const run of [...ordered, null]) {
			if (run && run.level >= level) {
				row.push(run);
				continue;
			}
			turned.push(...row.reverse(), ...(run ? [run] : []));
			row = [];
		}
		ordered = turned;
	}
	return ordered;
}

/**
 * The runs of a line from left to right.
 * @param rtl whether the line runs from right to left
 */
export function directedRuns(text: string, font: Omit<Font, 'size'>, rtl = false): DirectedRun[] {
	if (!rtl && !runsLeft(text)) return runsOf(text, font).map((run) => ({ ...run, direction: 'ltr' }));
	return inVisualOrder(levelRuns(text, font, rtl)).map(({ level, ...run }) => ({
		...run,
		direction: level % 2 ? 'rtl' : 'ltr'
	}));
}
