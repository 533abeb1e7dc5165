import type { Dataset } from '../../data/schema.ts';
import { positionLayout } from '../../layout/position.ts';
import { en } from '../../messages/en.ts';
import type { About, Chart } from '../chart.ts';
import { headline } from '../headline.ts';
import { positionPicture } from './record.ts';
import { positionsScene } from './scene.ts';

function about(d: Dataset): About {
	const { all, grid, scale } = positionLayout(d);
	const heading = headline(d, 'positions');
	return {
		...heading,
		kicker: [en.site.positions, en.positions.summary(all, grid.length + (scale.length ? 1 : 0))].join(' · '),
		how: [...(scale.length ? [en.positions.howAxis] : []), en.positions.how],
		says: heading.lead,
		records: d.positions
	};
}

export const positions: Chart = { scene: positionsScene, about, record: positionPicture, states: ['own=1'] };
