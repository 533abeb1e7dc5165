import type { Dataset } from '../../data/schema.ts';
import { wordingLayout } from '../../layout/wording.ts';
import { en } from '../../messages/en.ts';
import type { About, Chart } from '../chart.ts';
import { disagreementPicture } from './record.ts';
import { wordingScene } from './scene.ts';

function about(d: Dataset): About {
	const { rows, columns } = wordingLayout(d);
	const lead = en.wording.lead(rows.length, columns.length, columns.length === d.sources.length);
	return {
		kicker: en.site.wording,
		title: en.wording.title,
		lead,
		how: [en.wording.how],
		says: lead,
		records: rows.map((row) => row.datum)
	};
}

export const wording: Chart = { scene: wordingScene, about, record: disagreementPicture };
