/** Moves as they are: of several parties, of nobody known, taken back, refused in advance; and talks without a scale. */
import { expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { modelOf } from '../../src/lib/charts/moves/model.ts';
import { inWords } from '../../src/lib/charts/moves/words.ts';
import { answersTo } from '../../src/lib/data/outcomes.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Dataset, Move } from '../../src/lib/data/schema.ts';
import { label } from '../../src/lib/layout/label.ts';
import { inTime } from '../../src/lib/layout/move.ts';
import { pageBoxes } from '../../src/lib/scene/boxes.ts';

const sound = readDataset('tests/fixtures/sound');
const changed = (id: string, change: Partial<Move>): Dataset => ({
	...sound,
	moves: sound.moves.map((move) => (move.id === id ? { ...move, ...change } : move))
});
const moveIn = (d: Dataset, id: string) => d.moves.find((move) => move.id === id)!;
const answers = (d: Dataset, id: string) => answersTo(d.moves, moveIn(d, id)).map((move) => move.id);

const joint = changed('mv-09-chair', { with: ['co'] });
const unknown = changed('mv-12-silence', { by: null, actor: undefined });

test('a move of two parties names both, and stands in the colours of both', () => {
	expect(label(joint, moveIn(joint, 'mv-09-chair'))).toMatch(/^Sund and Coast League proposed /);
	expect(inWords(joint).moves.find(({ id }) => id === 'mv-09-chair')?.who).toBe('Sund and Coast League proposed');
	for (const box of pageBoxes) {
		const scene = charts.moves.scene(joint, box);
		const parties = scene.marks
			.filter(({ id }) => id === 'mv-09-chair')
			.map(({ party, shapes }) => [party, ...shapes.flatMap((one) => one.party ?? [])]);
		for (const one of parties) expect(one).toEqual(['su', 'co']);
		expect(parties.length).toBeGreaterThan(0);
	}
});

test('how to read it tells of what was taken back and of several makers only where there are some', () => {
	const how = (d: Dataset) => charts.moves.about(d).how.join(' ');
	expect(how(joint)).toContain('made together with the party of that colour');
	expect(how(sound)).not.toContain('made together');
	expect(how(sound)).toContain('took it back');
	expect(how({ ...sound, moves: sound.moves.filter(({ kind }) => kind !== 'withdraws') })).not.toContain(
		'took it back'
	);
});

test('an answer of either party of a joint move counts, where it was made to either', () => {
	const together = changed('mv-05-yes', { by: 'su', with: ['ve'], actor: undefined });
	expect(answers(together, 'mv-04-talks')).toContain('mv-05-yes');
	const neither = changed('mv-05-yes', { by: 'su', with: ['co'], actor: undefined });
	expect(answers(neither, 'mv-04-talks')).not.toContain('mv-05-yes');
});

test('a move of nobody known says so, has a lane of its own, and counts as an answer', () => {
	expect(label(unknown, moveIn(unknown, 'mv-12-silence'))).toMatch(/^Somebody \(no source says who\) gave no answer /);
	expect(modelOf(unknown).parties.at(-1)).toEqual({ id: '', name: 'not said who' });
	expect(modelOf(sound).parties.map(({ id }) => id)).not.toContain('');
	expect(answers(unknown, 'mv-09-chair')).toEqual(['mv-12-silence']);
	for (const box of pageBoxes) expect(charts.moves.scene(unknown, box).fits).toBe(true);
});

test('an offer that was taken back shows it in a column of its own, which others do not have', () => {
	const { outcomes, offers } = modelOf(sound);
	expect(outcomes.at(-1)).toBe('withdrawn');
	const offer = offers.find(({ item }) => item.id === 'mv-09-chair')!;
	expect(offer.answers.map(({ item, outcome }) => [item.id, outcome])).toEqual([
		['mv-12-silence', 'silence'],
		['mv-22-chair-back', 'withdrawn']
	]);
	const without = { ...sound, moves: sound.moves.filter(({ kind }) => kind !== 'withdraws') };
	expect(modelOf(without).outcomes).not.toContain('withdrawn');
});

test('an offer that was taken back before anybody answered is still without an answer', () => {
	const alone = { ...sound, moves: sound.moves.filter(({ id }) => id !== 'mv-12-silence') };
	const { fates } = inWords(alone);
	expect(fates.find(({ offer }) => offer.id === 'mv-09-chair')?.offer.open).toBe(true);
});

test('a refusal in advance stands before the offer in time, and says that it was given in advance', () => {
	const no = moveIn(sound, 'mv-03-no');
	const early = changed('mv-03-no', {
		claims: ['c-log-1'],
		links: no.links.map((one) => ({ ...one, timing: 'in-advance' as const }))
	});
	const claims = early.claims.map((claim) =>
		claim.id === no.claims[0] ? { ...claim, when: { edtf: '2031-02-01', basis: 'stated' as const } } : claim
	);
	const d = {
		...early,
		claims,
		moves: early.moves.map((move) => (move.id === 'mv-03-no' ? { ...move, claims: no.claims } : move))
	};
	expect(inTime(d)[0]?.id).toBe('mv-03-no');
	expect(modelOf(d).items[0]?.id).toBe('mv-03-no');
	expect(
		inWords(d)
			.moves[0]?.links.map(({ words }) => words)
			.join()
	).toContain('given in advance');
	expect(answers(d, 'mv-01-halt')).toContain('mv-03-no');
});

test('talks without a scale have no line, and their grid is whole', () => {
	const { sequence, ...info } = sound.info;
	const d: Dataset = {
		...sound,
		info,
		issues: sound.issues.map((issue) =>
			issue.id === sequence ? { id: issue.id, label: issue.label, scope: issue.scope } : issue
		),
		positions: sound.positions.map((po) =>
			po.step ? { ...po, step: undefined, movedFrom: undefined, stance: 'opposes' as const } : po
		)
	};
	const { how } = charts.positions.about(d);
	expect(how).toHaveLength(charts.positions.about(sound).how.length - 1);
	for (const box of pageBoxes) {
		const { fits, marks } = charts.positions.scene(d, box);
		expect(fits).toBe(true);
		expect(marks.length).toBeGreaterThan(0);
	}
});
