import type { Dataset } from '../../data/schema.ts';
import { moveLayout } from '../../layout/move.ts';
import { en } from '../../messages/en.ts';
import type { About } from '../chart.ts';
import { headline } from '../headline.ts';

export function aboutMoves(d: Dataset): About {
	const { rows } = moveLayout(d);
	const heading = headline(d, 'moves');
	const days = [rows[0]?.when, rows.at(-1)?.when].filter(Boolean).join(' to ');
	return {
		...heading,
		kicker: [en.site.moves, days].join(' · '),
		how: [en.moves.how],
		keys: en.moves.walk,
		says: heading.lead,
		records: d.moves
	};
}
