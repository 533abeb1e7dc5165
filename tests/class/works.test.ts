/** What activities ask, and what is right: computed, cited, and kept from the student side. */
import { describe, expect, test } from 'vitest';
import { keyLines } from '../../src/lib/class/key.ts';
import { register } from '../../src/lib/class/register.ts';
import { roleCards } from '../../src/lib/class/role-card.ts';
import { sourceCards } from '../../src/lib/class/source-card.ts';
import { MOST, spread, studentSide } from '../../src/lib/class/work.ts';
import { workOf } from '../../src/lib/class/works.ts';
import { get } from '../../src/lib/data/find.ts';
import { readingOf, readings } from '../../src/lib/data/reading.ts';
import type { Reading } from '../../src/lib/data/reading.ts';
import { readingOfSide } from '../../src/lib/layout/voice.ts';
import { activitiesOf, plansOf } from '../../src/lib/data/lesson.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { enScreen } from '../../src/lib/messages/en-screen.ts';
import { en } from '../../src/lib/messages/en.ts';
import { grade } from '../../src/lib/story/reading.ts';

const real = readDataset('data/istanbul-2025');
const workIn = (d: typeof real, kind: string) =>
	workOf(
		d,
		activitiesOf(d).find((one) => one.kind === kind)!
	);
const rightOf = (d: typeof real, kind: string) =>
	workIn(d, kind).items.map(({ options }) => options.filter(({ right }) => right).map(({ text }) => text));

describe.each(['data/istanbul-2025', 'tests/fixtures/sound'])('%s', (folder) => {
	const d = readDataset(folder);
	const rows = activitiesOf(d)
		.filter(({ kind }) => kind !== 'negotiate')
		.map((activity) => ({ id: activity.id, kind: activity.kind, work: workOf(d, activity) }));

	describe.each(rows)('$id', ({ kind, work }) => {
		test('asks something; every question has options that differ, at least one right and one wrong', () => {
			expect(work.items.length).toBeGreaterThan(0);
			if (kind !== 'predict') expect(work.items.length).toBeLessThanOrEqual(MOST);
			for (const { id, options } of work.items) {
				expect(new Set(options.map(({ text }) => text)).size, id).toBe(options.length);
				expect(new Set(options.map(({ right }) => right)), id).toEqual(new Set([true, false]));
			}
		});

		test('every right answer names source and paragraph, or is that the sources do not say', () => {
			for (const { ask, options } of work.items) {
				for (const { text, right, reason } of options) {
					if (!right || text === en.class.notSaid || kind === 'headline') continue;
					expect(reason.cites.length, `${ask} ${text}`).toBeGreaterThan(0);
				}
			}
		});

		test('the student side holds questions and options, and nothing that tells right from wrong', () => {
			const side = studentSide(work);
			const text = JSON.stringify(side);
			expect(text).not.toMatch(/"(?:right|reason|cites|say|cells)"/);
			// Words and names that are asked about stand there by right; a sentence of the key never does.
			const sentences = keyLines(work).flatMap(({ answer, because }) => [answer, because]);
			const options = work.items.flatMap((item) => item.options.map((option) => option.text));
			for (const sentence of sentences.filter((one) => one.endsWith('.') && !options.includes(one)))
				expect(text).not.toContain(sentence);
		});
	});

	test('that the sources do not say is right somewhere, and wrong elsewhere', () => {
		const said = rows.flatMap(({ work }) => work.items.flatMap(({ options }) => options));
		const notSaid = said.filter(({ text }) => text === en.class.notSaid).map(({ right }) => right);
		expect(new Set(notSaid)).toEqual(new Set([true, false]));
	});

	test('every claim stands on a source card, once for each paragraph', () => {
		const cards = sourceCards(d);
		for (const { id, evidence } of d.claims) {
			const places = new Set(evidence.map(({ source, para }) => `${source} ${para}`));
			const lines = cards.flatMap(({ id: source, lines: all }) =>
				all.filter((line) => line.id === id).map(({ para }) => `${source} ${para}`)
			);
			expect(lines.sort(), id).toEqual([...places].sort());
		}
	});

	test('role cards: sides and desks, no person; every line cited; unknown is what no source says', () => {
		const game = activitiesOf(d).flatMap((one) => (one.kind === 'negotiate' ? one : []))[0]!;
		const persons = d.actors.filter(({ kind }) => kind === 'person').map(({ short }) => short);
		for (const { id, title, lines, unknown, task } of roleCards(d, game)) {
			expect(persons.filter((name) => title.includes(name))).toEqual([]);
			const all = Object.values(lines).flat();
			expect(all.length > 0).toBe(task === '');
			for (const { cites } of all) expect(cites.length).toBeGreaterThan(0);
			for (const label of unknown) {
				const issue = d.issues.find((one) => one.label === label)!;
				expect(d.positions.some((one) => one.party === id && one.issue === issue.id)).toBe(false);
			}
		}
	});

	test('each line of a role card stands under how it is known', () => {
		const game = activitiesOf(d).flatMap((one) => (one.kind === 'negotiate' ? one : []))[0]!;
		const count = (reading: Reading) => roleCards(d, game).reduce((sum, { lines }) => sum + lines[reading].length, 0);
		const positions = game.cards.map((id) => readingOf(d, get(d, 'positions', id)));
		for (const reading of readings) expect(count(reading)).toBe(positions.filter((one) => one === reading).length);
	});

	test('the register says of every link what it rests on, and cites it', () => {
		const { marks } = register(d);
		const lines = marks.flatMap((mark) => mark.lines);
		const links = d.moves.flatMap((move) => move.links);
		for (const basis of ['stated', 'inferred'] as const) {
			const said = lines.filter(({ say }) => say.startsWith('Linked to “') && say.includes(en.moves.basis[basis]));
			expect(said).toHaveLength(links.filter((link) => link.basis === basis).length);
			expect(said.every(({ cites }) => cites.length > 0)).toBe(true);
		}
	});

	test('no reading of a disagreement stands in the register without whose it is', () => {
		for (const [i, { lines }] of register(d).differ.entries())
			for (const [k, side] of d.disagreements[i]!.sides.entries())
				expect(lines[k + 1]!.say).toBe(readingOfSide(d, d.disagreements[i]!, side));
	});

	test('the register names every actor, meeting, mark and difference, each line of a mark with its passage', () => {
		const { people, meetings, marks, differ } = register(d);
		expect([people, meetings, differ].map((part) => part.length)).toEqual([
			d.actors.length,
			d.meetings.length,
			d.disagreements.length
		]);
		for (const { title, lines } of marks) expect(lines.flatMap(({ cites }) => cites).length, title).toBeGreaterThan(0);
	});
});

describe('the talks in Istanbul', () => {
	test('one article of five calls the sitting president a former one', () =>
		expect(rightOf(real, 'error')).toEqual([[get(real, 'sources', '003').name], ['president']]));

	test('who heads each side; who else was in Ukraine’s team, nobody says', () => {
		expect(rightOf(real, 'rank').slice(0, 4)).toEqual([
			['Vladimir Medinsky'],
			['Rustem Umerov'],
			[en.class.notSaid],
			[en.class.notSaid]
		]);
	});

	test('the chain leads from the call for a truce to the aide', () => {
		const rows = workIn(real, 'chain').tables[0]!.rows.map(({ cells }) => `${cells[0]!.say}: ${cells[1]!.say}`);
		expect(rows).toEqual([
			'Ukraine called for: A 30-day ceasefire',
			'Russia countered: Direct talks in Istanbul on Thursday instead',
			'Ukraine called for: Putin to meet Zelensky in Istanbul',
			'Russia rejected: Sends Medinsky, an aide'
		]);
	});

	const { open, counter, no, silence } = en.class.answer;
	test.each([
		['mv-02-ceasefire', 'Russia “ignored” the call in one article', [counter, no, silence]],
		['mv-07-trump-invited', 'what is taken back later was no answer to it', [open]],
		['mv-17-nato', 'the articles do not differ', [open]]
	])('%s: what any article takes for an answer is right; %s', (offer, _, right) => {
		const { options } = workIn(real, 'predict').items.find(({ id }) => id === offer)!;
		const told = options.filter((option) => option.right);
		expect(told.map(({ text }) => text)).toEqual(right);
		for (const { reason } of told) expect(reason.cites.length).toBeGreaterThan(0);
	});

	test('each chosen word is found in one article', () =>
		expect(rightOf(real, 'words').map((right) => right.length)).toEqual(rightOf(real, 'words').map(() => 1)));

	test('plans of 10, 45 and 90 minutes', () =>
		expect(new Set(plansOf(real).map(({ minutes }) => minutes))).toEqual(new Set([10, 45, 90])));
});

describe('sourceCards(d, activity): as much of each article as an activity needs', () => {
	const cardsOf = (kind: string) =>
		sourceCards(
			real,
			activitiesOf(real).find((one) => one.kind === kind)!
		);

	test('every passage that the key cites stands on a card', () => {
		for (const kind of ['words', 'rank', 'spelling']) {
			const on = new Set(cardsOf(kind).flatMap(({ id, lines }) => lines.map((line) => `${line.id} ${id}`)));
			const cited = workIn(real, kind).items.flatMap(({ options }) => options.flatMap(({ reason }) => reason.cites));
			expect(cited.length).toBeGreaterThan(0);
			expect(
				cited.filter(({ claim, source }) => !on.has(`${claim} ${source}`)),
				kind
			).toEqual([]);
		}
	});

	test('where the odd one out is looked for, every article is there and none stands out by having lines', () => {
		const cards = cardsOf('error');
		expect(cards.map(({ lines }) => lines.length)).toEqual(real.sources.map(() => 0));
		for (const { names } of cards) expect(names.map(({ name }) => name).join(' ')).toMatch(/Trump/);
	});

	test('an article that has nothing to do with it has no card', () =>
		expect(cardsOf('words').map(({ id }) => id)).toEqual(['000', '001', '002', '003']));

	test('words that our sentence quotes are not quoted again', () => {
		const lines = sourceCards(real).flatMap((card) => card.lines);
		expect(lines.filter(({ gist, words }) => words.some(({ text }) => gist.includes(`“${text}”`)))).toEqual([]);
	});
});

describe('reading grade (Flesch-Kincaid) of what students read', () => {
	const told = activitiesOf(real).map((one) => ({
		id: one.id,
		texts: [
			one.goal,
			...one.prompts,
			...(one.kind === 'negotiate' ? [...one.rules, ...one.ends].map(({ say }) => say) : [])
		]
	}));
	const sentences = (texts: string[]) => texts.flatMap((text) => text.split(/(?<=[.?!])\s+/u));

	test('at most 9 in every activity', () => {
		console.log(told.map(({ id, texts }) => `${id} ${grade(sentences(texts)).toFixed(1)}`).join(', '));
		for (const { id, texts } of told) expect(grade(sentences(texts)), id).toBeLessThanOrEqual(9);
	});

	test('at most 9 in what the screens say', () => {
		const said = Object.values(enScreen).flatMap((text) =>
			typeof text === 'string' && text.endsWith('.') ? [text] : []
		);
		const shown = grade(said.flatMap((text) => sentences([text])));
		console.log(`screens ${shown.toFixed(1)}`);
		expect(shown).toBeLessThanOrEqual(9);
	});

	test('at most 9 in the questions', () => {
		const asked = activitiesOf(real).flatMap((one) => workOf(real, one).items.flatMap(({ ask }) => sentences([ask])));
		console.log(`questions ${grade(asked).toFixed(1)}`);
		expect(grade(asked)).toBeLessThanOrEqual(9);
	});
});

test('spread(list, most) keeps order and ends', () => {
	expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
	expect(spread([1, 2], 3)).toEqual([1, 2]);
	expect(spread([1, 2], 0)).toEqual([]);
});

test('every record that an activity shows is one of the dataset', () => {
	for (const { kind, show } of activitiesOf(real))
		if (kind === 'words' || kind === 'error') for (const id of show) expect(get(real, 'disagreements', id).id).toBe(id);
});
