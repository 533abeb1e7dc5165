/** What nobody says: cells of the grid, filled and empty. */
import { lead } from '../data/find.ts';
import type { Activity, Dataset, Stance } from '../data/schema.ts';
import { positionLayout } from '../layout/position.ts';
import type { GridRow, Mark, Positions } from '../layout/position.ts';
import { standOf } from '../layout/label.ts';
import { en } from '../messages/en.ts';
import { reasonOf } from './cite.ts';
import type { Reason } from './cite.ts';
import { MOST, spread } from './work.ts';
import type { Item, Work } from './work.ts';

/** What a filled cell says, and how it is known. */
const said = (d: Dataset, { datum, words, reading }: Mark) =>
	`${standOf(d, datum)}: ${words} (${en.positions.reading[reading]})`;

/** What the first claim of a mark states, and how it is known. */
function reasonOfMark(d: Dataset, { datum, reading }: Mark): Reason {
	const { say, cites } = reasonOf(d, [lead(d, datum).id]);
	return { say: `${say} (${en.positions.reading[reading]})`, cites };
}

interface Cell {
	row: GridRow;
	party: Positions['parties'][number];
	marks: GridRow['cells'][number];
}

const stances = Object.keys(en.positions.stance) as Stance[];

function itemOf(d: Dataset, { row, party, marks }: Cell): Item {
	const nothing = { say: en.class.nothingFound, cites: [] };
	const held = marks[0] ? reasonOfMark(d, marks[0]) : nothing;
	return {
		id: `${row.issue.id}-${party.id}`,
		ask: en.class.ask.stand(party.name, row.issue.label),
		parts: { stem: en.class.ask.stands, point: en.class.ask.stand(party.name, row.issue.label).replace(/:$/, '') },
		options: [
			...stances.map((stance) => {
				const mark = marks.find(({ datum }) => datum.stance === stance);
				const reason = mark ? reasonOfMark(d, mark) : held;
				return { text: en.positions.stance[stance], right: Boolean(mark), reason };
			}),
			{ text: en.class.notSaid, right: marks.length === 0, reason: held }
		]
	};
}

/** As many questions for each party, and half of them about cells that no source fills, where there are such cells. */
function askedAbout(cells: Cell[], parties: readonly { id: string }[]): Cell[] {
	const each = Math.max(1, Math.floor(MOST / parties.length));
	const asked = parties.flatMap(({ id }) => {
		const own = cells.filter(({ party }) => party.id === id);
		const empty = spread(
			own.filter(({ marks }) => !marks.length),
			Math.floor(each / 2)
		);
		const filled = spread(
			own.filter(({ marks }) => marks.length),
			each - empty.length
		);
		return [...empty, ...filled];
	});
	return cells.filter((cell) => asked.includes(cell)).slice(0, MOST);
}

export function gapsWork(d: Dataset, { show }: Activity): Work {
	const { parties, grid } = positionLayout(d, new Set(show));
	const cells = grid.flatMap((row) => parties.map((party, i): Cell => ({ row, party, marks: row.cells[i] ?? [] })));
	const rows = grid.map((row) => ({
		label: row.issue.label,
		cells: row.cells.map((marks) =>
			marks.length
				? {
						...reasonOf(d, [...new Set(marks.flatMap(({ datum }) => datum.claims))]),
						say: marks.map((mark) => said(d, mark)).join('; ')
					}
				: { say: en.chart.noSource, cites: [] }
		)
	}));
	return {
		tables: [{ id: 'grid', ask: en.class.table.grid, head: parties.map(({ name }) => name), rows }],
		items: askedAbout(cells, parties).map((cell) => itemOf(d, cell))
	};
}
