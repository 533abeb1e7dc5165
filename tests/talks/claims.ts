/** Claims of invented articles: each in a passage of its own, said by somebody. */
import type { Actor, Claim, Source, When } from '../../src/lib/data/schema.ts';
import { pick } from '../runs.ts';
import { number, phrase, type Chance } from './words.ts';

/** Letters of a passage, with the space behind it. */
const PASSAGE = 120;
const DAYS = { first: '2031-03-01', meeting: '2031-03-10', last: '2031-03-28' };
export { DAYS };

const day = (at: number) => `2031-03-${String(at).padStart(2, '0')}`;
const stated = (edtf: string): When => ({ edtf, basis: 'stated' });

/** A day, a month, an interval or an open one, all of one month. */
export function when(random: Chance): When {
	const from = number(random, 1, 26);
	return stated(
		pick([day(from), day(from), '2031-03', `../${day(from)}`, `${day(from)}/${day(from + 2)}`, `${day(from)}~`], random)
	);
}

export class Claims {
	readonly all: Claim[] = [];
	private readonly ends = new Map<string, number>();
	constructor(
		private readonly random: Chance,
		private readonly sources: readonly string[],
		private readonly actors: readonly Actor[]
	) {}

	private attribution(): Claim['attribution'] {
		const { random, actors } = this;
		const people = actors.filter(({ kind }) => kind === 'person');
		const bodies = actors.filter(({ kind }) => kind === 'body');
		const kind = pick(['named', 'institution', 'anonymous', 'outlet', 'outlet'] as const, random);
		if (kind === 'named' && people.length) return { kind, speaker: pick(people, random).id };
		if (kind === 'institution' && bodies.length) return { kind, speaker: pick(bodies, random).id };
		return kind === 'anonymous' ? { kind, describedAs: phrase(random, 60) } : { kind: 'outlet' };
	}

	/** Adds a claim. @returns its id */
	add(kind: Claim['kind'], date: When | null = when(this.random), source = pick(this.sources, this.random)): string {
		const { random, all } = this;
		const id = `c-${String(all.length).padStart(4, '0')}`;
		const start = this.ends.get(source) ?? 0;
		this.ends.set(source, start + PASSAGE);
		const evidence = {
			source,
			para: 1 + Math.floor(start / (3 * PASSAGE)),
			start,
			end: start + PASSAGE - 1,
			hash: String(all.length).padStart(16, '0')
		};
		const short = phrase(random, 60, random() < 0.15)
			.split(' ')
			.slice(0, 9)
			.join(' ');
		const gist = `${phrase(random, 160, false, 'latin').split(' ').slice(0, 24).join(' ')} ${all.length}.`;
		all.push({ id, gist, short, kind, attribution: this.attribution(), when: date, evidence: [evidence] });
		return id;
	}

	/** The sources, as large as their passages. */
	sized(source: Source): Source {
		const bytes = (this.ends.get(source.id) ?? 0) + 10;
		return { ...source, bytes, words: Math.floor(bytes / 6) };
	}
}
