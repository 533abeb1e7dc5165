import type { Scene } from './scene.ts';

/** A picture without its words: nothing is left to read but the names of parties, over their sides or lanes. */
export const withoutWords = (scene: Scene): Scene => ({
	...scene,
	ground: { ...scene.ground, texts: scene.ground.texts.filter(({ party }) => party) },
	marks: scene.marks.map((mark) => ({ ...mark, texts: [], label: '' }))
});
