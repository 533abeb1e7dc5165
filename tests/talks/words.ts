/** Invented words of several scripts, as long as the schema allows. */
import { pick } from '../runs.ts';

export type Chance = () => number;

const syllables = {
	latin: ['ka', 'ren', 'to', 'vel', 'mi', 'sor', 'da', 'lun', 'é', 'ște', 'ğa', 'nør'],
	cyrillic: ['ка', 'рен', 'то', 'вел', 'ми', 'щё', 'да', 'лун', 'їв'],
	arabic: ['كا', 'رن', 'تو', 'پي', 'چم', 'سور', 'گا', 'لن']
};
export type Script = keyof typeof syllables;

/** A whole number from `from` to `to`, both included. */
export const number = (random: Chance, from: number, to: number): number =>
	from + Math.floor(random() * (to - from + 1));

function word(random: Chance, script: Script, letters: number): string {
	let made = '';
	while (made.length < letters) made += pick(syllables[script], random);
	return made.slice(0, letters);
}

/** Mostly Latin, as talks are; now and then another script. */
export const scriptOf = (random: Chance): Script => (random() < 0.8 ? 'latin' : pick(['cyrillic', 'arabic'], random));

/** Words of together at most so many letters; `long` takes all of them. */
export function phrase(random: Chance, most: number, long = false, script: Script = scriptOf(random)): string {
	const letters = long ? most : number(random, Math.min(6, most), Math.ceil(most / 2));
	const words: string[] = [];
	for (let left = letters; left > 2;) {
		const next = Math.min(left, number(random, 3, long && random() < 0.1 ? 24 : 11));
		words.push(word(random, script, next));
		left -= next + 1;
	}
	return words.join(' ');
}

export const times = <T>(count: number, make: (i: number) => T): T[] =>
	Array.from({ length: count }, (_, i) => make(i));
/** "007" */
export const padded = (i: number) => String(i).padStart(3, '0');
