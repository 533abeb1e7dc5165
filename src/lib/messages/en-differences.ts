/** The strings about where the articles differ, in English. */
import type { Disagreement } from '../data/schema.ts';
import { count } from './count.ts';

const kindCount: Record<Disagreement['kind'], (n: number) => string> = {
	contradiction: (n) => count(n, 'contradiction', 'contradictions'),
	wording: (n) => count(n, 'choice of other words', 'choices of other words'),
	certainty: (n) => count(n, 'difference in how sure it is', 'differences in how sure it is'),
	timing: (n) => count(n, 'difference on when', 'differences on when'),
	attribution: (n) => count(n, 'difference on who says or does it', 'differences on who says or does it'),
	spelling: (n) => count(n, 'name spelt in two ways', 'names spelt in two ways'),
	'source-error': (n) => count(n, 'error of an article', 'errors of an article')
};

export const enDifferences = {
	title: 'Where the articles differ',
	/** @param counts how many there are of each kind, in the order in which they are told */
	lead: (counts: [Disagreement['kind'], number][], articles: number) =>
		`In ${count(articles, 'article', 'articles')} we count ${counts.map(([kind, n]) => kindCount[kind](n)).join(', ')}. Each reading says whose it is.`,
	jump: 'Kinds of difference',
	kind: {
		contradiction: 'They contradict each other',
		wording: 'They choose different words',
		certainty: 'They are not equally sure',
		timing: 'They differ on when',
		attribution: 'They differ on who says or does it',
		spelling: 'They spell it differently',
		'source-error': 'One of them is in error'
	} satisfies Record<Disagreement['kind'], string>
} as const;
