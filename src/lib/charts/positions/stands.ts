/** Who stands where: records in, plain objects out, the earlier ones first. */
import { spanOf } from '../../data/edtf.ts';
import { claimsOf, lead } from '../../data/find.ts';
import { keptWith } from '../../data/kept-with.ts';
import { readingOfClaim, weakest, type Reading } from '../../data/reading.ts';
import type { Claim, Dataset, Stance } from '../../data/schema.ts';
import { markLabel } from '../../layout/label.ts';
import { dateInWords } from '../../messages/dates.ts';
import { en } from '../../messages/en.ts';
import type { Box } from '../../scene/scene.ts';

export interface Stand {
	id: string;
	party: string;
	issue: string;
	/** Step on the scale; '' for a position in the grid. */
	step: string;
	reading: Reading;
	/** The party said so itself. */
	own: boolean;
	when: string;
	disputed: boolean;
	label: string;
	/** The earlier position that an article reports the party to have moved from. */
	movedFrom?: string;
	focused: boolean;
	/** Only its room is kept, for another step of the story. */
	ghost?: true;
}

/** A position in the grid. */
export interface GridStand extends Stand {
	stance: Stance;
}

/** The line and the grid: a position has a step of the scale or a stance. */
export interface Stands {
	line: Stand[];
	grid: GridStand[];
}

/** The claims on which the articles differ; a difference of spelling does not count. */
const claimsApart = keptWith((disagreements: Dataset['disagreements']): Set<string> => {
	const told = disagreements.filter(({ kind }) => kind !== 'spelling');
	return new Set(told.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)));
});

const dayOf = (claim: Claim | undefined) => {
	const span = spanOf(claim?.when);
	return span ? span.from || span.to : '';
};

/** Every position that is to be shown. */
export function standsOf(d: Dataset, { show, focus }: Pick<Box, 'show' | 'focus'> = {}): Stands {
	const parties = new Map(d.actors.map(({ id, party }) => [id, party]));
	const apart = claimsApart(d.disagreements);
	const shown = d.positions.filter(({ id }) => !show || show.has(id));
	const dated = shown.map((po) => ({ po, day: dayOf(lead(d, po)) }));
	dated.sort((a, b) => a.day.localeCompare(b.day) || a.po.id.localeCompare(b.po.id));
	const made = dated.map(({ po }) => {
		const own = claimsOf(d, po);
		const reading = weakest(own.map((claim) => readingOfClaim(claim, po.party, (actor) => parties.get(actor) ?? null)));
		const differ = po.claims.some((id) => apart.has(id));
		const when = own[0]?.when;
		const stand: Stand = {
			id: po.id,
			party: po.party,
			issue: po.issue,
			step: po.issue === d.info.sequence ? (po.step ?? '') : '',
			reading,
			own: reading === 'stated',
			when: when ? dateInWords(when.edtf, { year: false }) : en.evidence.undated,
			disputed: differ,
			label: markLabel(d, po),
			...(po.movedFrom && { movedFrom: po.movedFrom.position }),
			focused: focus?.has(po.id) ?? false
		};
		return { stand, stance: po.stance };
	});
	return {
		line: made.map(({ stand }) => stand).filter(({ step }) => step),
		grid: made.flatMap(({ stand, stance }) => (stance ? [{ ...stand, stance }] : []))
	};
}

/** What the mark of a position is, wherever it stands. */
export const namesOf = ({ id, party, label, focused }: Stand) => ({ id, key: id, party, label, focused });

/** What is on the line: what is shown, and as ghosts what other steps of the story show there. */
export function stagedLine(d: Dataset, { show, stage, focus }: Pick<Box, 'show' | 'stage' | 'focus'>): Stand[] {
	if (!show || !stage) return standsOf(d, { show, focus }).line;
	const { line } = standsOf(d, { show: new Set([...show, ...stage]), focus });
	return line.map((stand) => (show.has(stand.id) ? stand : { ...stand, ghost: true }));
}
