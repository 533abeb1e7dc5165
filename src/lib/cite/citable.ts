/** What can be cited: the whole dataset, a record, a chart, a step of the story, a lesson plan. */
import { chartRecords, claimsOf, drawnBy, get } from '../data/find.ts';
import { activitiesOf, nameOfLesson, plansOf } from '../data/lesson.ts';
import { chartNames, type ChartName } from '../data/schema-parts.ts';
import type { Activity, ChartRecord, Claim, Dataset, Plan, Step } from '../data/schema.ts';
import { apart, label } from '../layout/label.ts';

export type Citable =
	| { kind: 'whole' }
	| { kind: 'record'; record: ChartRecord }
	/** The headline of a chart is known to the chart alone, so whoever cites it brings it along. */
	| { kind: 'chart'; chart: ChartName; title: string }
	| { kind: 'step'; step: Step }
	| { kind: 'plan'; plan: Plan };

/** Everything of a dataset that can be cited, in the order of its pages. */
export const citables = (d: Dataset, titles: Record<ChartName, string>): Citable[] => [
	{ kind: 'whole' },
	...chartNames.map((chart) => ({ kind: 'chart' as const, chart, title: titles[chart] })),
	...chartRecords(d).map((record) => ({ kind: 'record' as const, record })),
	...d.story.map((step) => ({ kind: 'step' as const, step })),
	...plansOf(d).map((plan) => ({ kind: 'plan' as const, plan }))
];

/** `whole`, the name of a chart, the id of a record or step, or a plan as its address names it. */
export function idOf(what: Citable): string {
	if (what.kind === 'whole') return what.kind;
	if (what.kind === 'record') return what.record.id;
	if (what.kind === 'chart') return what.chart;
	return what.kind === 'step' ? what.step.id : nameOfLesson(what.plan.id);
}

/** What it is called; of a record on which the articles differ, that they do. */
export function titleOf(d: Dataset, what: Citable): string {
	if (what.kind === 'whole') return d.info.title;
	if (what.kind === 'record') return apart(d, what.record, label(d, what.record));
	if (what.kind === 'chart') return what.title;
	return what.kind === 'step' ? what.step.title : what.plan.title;
}

/** The claims of the records that an activity shows, and of the rules and ends of a game. */
function claimsOfActivity(d: Dataset, activity: Activity): Claim[] {
	const cards = activity.kind === 'negotiate' ? activity.cards : [];
	const shown = new Set([...activity.show, ...cards]);
	const rules = activity.kind === 'negotiate' ? [...activity.rules, ...activity.ends] : [];
	return [
		...chartRecords(d)
			.filter(({ id }) => shown.has(id))
			.flatMap((record) => claimsOf(d, record)),
		...rules.flatMap(({ claims }) => claims).map((id) => get(d, 'claims', id))
	];
}

/** The claims that it rests on, each once. */
export function claimsBehind(d: Dataset, what: Citable): Claim[] {
	const found = (): Claim[] => {
		switch (what.kind) {
			case 'whole':
				return d.claims;
			case 'record':
				return claimsOf(d, what.record);
			case 'chart':
				return d[drawnBy[what.chart]].flatMap((record: ChartRecord) => claimsOf(d, record));
			case 'step':
				return what.step.text.flatMap(({ claims }) => claims).map((id) => get(d, 'claims', id));
			case 'plan':
				return activitiesOf(d)
					.filter(({ id }) => what.plan.activities.includes(id))
					.flatMap((activity) => claimsOfActivity(d, activity));
		}
	};
	return [...new Set(found())];
}
