import type { Dataset } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import type { About, Chart } from '../chart.ts';
import { headline } from '../headline.ts';
import { dayInWords } from './days.ts';
import { modelOf } from './model.ts';
import { listed } from './listed.ts';
import { movePicture } from './record.ts';
import { movesScene } from './scene.ts';

function about(d: Dataset): About {
	const { items, outcomes } = modelOf(d);
	const dated = items.filter(({ days }) => days);
	const [first, last] = [dated.at(0), dated.at(-1)?.days];
	const days = first && last ? en.moves.from(first.date, dayInWords(last.at)) : '';
	const back = outcomes.includes('withdrawn') ? en.moves.howBack : '';
	const joint = items.some(({ makers }) => makers.length > 1) ? en.moves.howJoint : '';
	const heading = headline(d, 'moves');
	return {
		...heading,
		kicker: [en.site.moves, days].filter(Boolean).join(' · '),
		how: [[en.moves.howFates, back, joint].filter(Boolean).join(' '), en.moves.howTime, en.moves.howSigns],
		keys: en.moves.walk,
		says: heading.lead,
		records: items.map(({ move }) => move)
	};
}

export const moves: Chart = {
	scene: movesScene,
	about,
	record: movePicture,
	listed,
	states: ['kind=rejects', 'kind=proposes']
};
