/** Everything that the classroom, the charts and the pages print of a dataset, part by part; those that hold most come first. */
import { keyLines } from '../../src/lib/class/key.ts';
import { register } from '../../src/lib/class/register.ts';
import { roleCards } from '../../src/lib/class/role-card.ts';
import { sourceCards } from '../../src/lib/class/source-card.ts';
import { studentSide } from '../../src/lib/class/work.ts';
import { workOf } from '../../src/lib/class/works.ts';
import { chartRecords } from '../../src/lib/data/find.ts';
import { fillHeadline } from '../../src/lib/data/headline.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { everybody } from '../../src/lib/charts/delegations/groups.ts';
import { evidenceOf } from '../../src/lib/evidence/view.ts';
import { label } from '../../src/lib/layout/label.ts';
import { inWords } from '../../src/lib/charts/moves/words.ts';
import { positionLayout } from '../../src/lib/layout/position.ts';
import { wordingLayout } from '../../src/lib/layout/wording.ts';

/** A chart's layout carries its record along as `datum`; the page does not print that. */
const printed = (layout: unknown): string =>
	JSON.stringify(layout, (key, value: unknown) => (key === 'datum' ? undefined : value));

export type Part = 'sheet' | 'key' | 'caption' | 'page';

const of =
	(part: Part, see: (d: Dataset) => unknown) =>
	(d: Dataset): [Part, string] => [part, printed(see(d))];

/** What is printed, a function for each part. */
export const parts: ((d: Dataset) => [Part, string])[] = [
	of('sheet', sourceCards),
	of('caption', (d) => chartRecords(d).map((record) => label(d, record))),
	of('caption', (d) =>
		Object.values(d.info.charts).map(({ title, lead }) => [fillHeadline(title, d), fillHeadline(lead, d)])
	),
	of('key', (d) => [register(d), d.info.gaps, d.info.title, d.info.lead, d.info.asOf]),
	of('sheet', (d) => activitiesOf(d).map((one) => (one.kind === 'negotiate' ? roleCards(d, one) : []))),
	of('sheet', (d) => activitiesOf(d).map((one) => studentSide(workOf(d, one)))),
	of('key', (d) => activitiesOf(d).map((one) => keyLines(workOf(d, one)))),
	of('caption', (d) => [everybody(d), positionLayout(d), inWords(d), wordingLayout(d)]),
	of('page', (d) => [d.info.licence, d.info.corrections, d.sources.map(({ outletNote }) => outletNote)]),
	of('page', (d) => chartRecords(d).map((record) => evidenceOf(d, record)))
];
