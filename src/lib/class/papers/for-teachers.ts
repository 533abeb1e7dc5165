/** What only the teacher gets: the guide and the register. */
import { activitiesOf, plansOf } from '../../data/lesson.ts';
import type { Activity, Dataset } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import { isKnownStandard, standardInWords } from '../../messages/standard.ts';
import { say, type Block } from '../../office/paper.ts';
import { register, type Entry } from '../register.ts';
import { sourceCards } from '../source-card.ts';
import { placed } from './cited.ts';

const words = en.class;
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const titled = (title: string, text: string): Block => ({
	kind: 'text',
	words: [{ text: `${title} `, bold: true }, { text }]
});
const list = (by: 'number' | 'dash', items: readonly string[]): Block => ({ kind: 'list', by, items: items.map(say) });

const about = ({ goal, minutes, group, material, codes }: Activity): Block[] => [
	titled(words.goal, goal),
	titled(words.time, words.minutes(minutes)),
	titled(words.group, group),
	titled(words.material, material.join('; ')),
	...(codes.length ? [titled(words.codes, ''), list('dash', codes.map(standardInWords))] : []),
	...(codes.some(isKnownStandard)
		? [{ kind: 'text' as const, words: [{ text: words.standardsOf, quiet: true }], small: true }]
		: [])
];

export function guideBlocks(d: Dataset): Block[] {
	const activities = activitiesOf(d);
	const named = new Map(activities.map(({ id, title, minutes }) => [id, `${title} (${words.minutes(minutes)})`]));
	return [
		heading(2, words.plans),
		...plansOf(d).map((plan) =>
			titled(plan.title, `${plan.about} ${plan.activities.map((id) => named.get(id)).join('; ')}.`)
		),
		...activities.flatMap((activity) => [
			heading(2, activity.title),
			...about(activity),
			heading(3, words.prompts),
			list('number', activity.prompts),
			heading(3, words.debrief),
			list('dash', activity.debrief)
		]),
		heading(2, words.screen.codesPart),
		{ kind: 'text', words: say(`${words.screen.codesHow} ${words.screen.results}`) },
		heading(2, en.chart.gaps),
		list('dash', d.info.gaps),
		heading(2, words.print.defects),
		...sourceCards(d).flatMap(({ name, defects }): Block[] => [
			{ kind: 'text', words: [{ text: name, bold: true }] },
			...defects.map(({ para, note }): Block => ({
				kind: 'text',
				words: say(`${words.print.para(para)}: ${note}`),
				indent: true
			}))
		])
	];
}

const entryBlocks = ({ title, lines }: Entry): Block[] => [
	{ kind: 'text', words: [{ text: title, bold: true }] },
	...lines.map(({ say: text, cites }): Block => ({
		kind: 'text',
		words: [{ text }, ...placed(cites)],
		small: true,
		indent: true
	}))
];

export function registerBlocks(d: Dataset): Block[] {
	const all = register(d);
	const parts = ['people', 'meetings', 'marks', 'differ', 'dates'] as const;
	return parts.flatMap((part) => [heading(2, words.print.register[part]), ...all[part].flatMap(entryBlocks)]);
}
