/** Every difference of wording in a picture: the question, each reading with its articles, and the articles without one. */
import { claimsOf } from '../data/find.ts';
import type { Dataset, Disagreement } from '../data/schema.ts';
import { pictureWords } from '../messages/picture.ts';
import { paragraph, stacked, together, type Drawing } from './drawing.ts';
import { shape } from './node.ts';
import { INSIDE, quiet, rule, SMALLEST } from './tokens.ts';
import { charts } from '../charts/index.ts';
import { full } from './wording.ts';

/** Names of the articles that do not speak of the event. */
function silentOn(d: Dataset, record: Disagreement): string[] {
	const speaking = new Set(claimsOf(d, record).flatMap((claim) => claim.evidence.map(({ source }) => source)));
	return d.sources.filter(({ id }) => !speaking.has(id)).map(({ name }) => name);
}

function row(d: Dataset, record: Disagreement): Drawing {
	const context = { d, strong: () => true, room: { width: INSIDE, height: 0 }, title: '' };
	const silent = silentOn(d, record);
	const top = shape('path', { d: `M0 0H${INSIDE}`, stroke: rule, strokeWidth: 2 });
	const words = silent.length
		? [paragraph(pictureWords.silent(silent.join(' · ')), 0, 0, INSIDE, { size: SMALLEST, colour: quiet })]
		: [];
	return together([
		[{ shapes: [top], lines: [], height: 0 }, 0, 0],
		[stacked([full(context, 32)([record])!, ...words], 18), 0, 16]
	]);
}

export function wholeWording(d: Dataset): Drawing {
	const shown = new Set(charts.wording.about(d).records.map(({ id }) => id));
	const records = d.disagreements.filter(({ id }) => shown.has(id));
	return stacked(
		records.map((record) => row(d, record)),
		30
	);
}
