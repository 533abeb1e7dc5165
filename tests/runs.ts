/** Chance that can be repeated: RUNS makes a run longer, SEED repeats one. */

export const SEED = Number(process.env.SEED ?? 20250515);
/** How often to try: `standard`, or RUNS where that is given. */
export const runs = (standard: number) => Number(process.env.RUNS ?? standard);

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

export function pick<T>(from: readonly T[], random: () => number): T {
	const one = from[Math.floor(random() * from.length)];
	if (one === undefined) throw new Error('nothing to pick from');
	return one;
}
