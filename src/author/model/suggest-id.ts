/** An id out of the words of a record. */
import { most } from '../../lib/data/schema-parts.ts';

const WORDS = 4;
/** Letters without their accents, where they have any. */
const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();

/**
 * The longest words say most: the first four of more than three letters, else the first words there are.
 * @param prefix with its hyphen: "mv-"
 * @param taken ids that are in use; a number behind the words keeps the new one apart
 */
export function suggestId(prefix: string, words: string, taken: readonly string[]): string {
	const all = plain(words).match(/[a-z0-9]+/gu) ?? [];
	const long = all.filter((word) => word.length > 3);
	const chosen = (long.length > 0 ? long : all).slice(0, WORDS).join('-') || 'new';
	const stem = `${prefix}${chosen}`.slice(0, most.id - 4).replace(/-+$/u, '');
	if (!taken.includes(stem)) return stem;
	for (let n = 2; ; n++) if (!taken.includes(`${stem}-${n}`)) return `${stem}-${n}`;
}
