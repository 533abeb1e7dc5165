/** Lesson plans as `LearningResource`, with the terms that schema.org took over from LRMI. */
import { activitiesOf, nameOfLesson } from '../data/lesson.ts';
import { isKnownStandard } from '../messages/standard.ts';
import type { Activity, Dataset, Plan } from '../data/schema.ts';
import { datasetName, known, type LinkedNode } from './linked.ts';

/** ISO 8601. */
const duration = (minutes: number) => `PT${minutes}M`;

/** The frameworks of the codes that the interface knows; of another country's, none is guessed. */
const frameworks = { RH: 'Common Core State Standards', C3: 'C3 Framework' } as const;

/** A code as it is cited in plans: "RH.9-10.3". */
const alignment = (code: Activity['codes'][number]): LinkedNode => ({
	'@type': 'AlignmentObject',
	alignmentType: 'teaches',
	...(isKnownStandard(code) && { educationalFramework: frameworks[code.startsWith('C3') ? 'C3' : 'RH'] }),
	targetName: code
});

const resource = (d: Dataset, root: string, { title, minutes }: Activity | Plan) => ({
	'@type': 'LearningResource',
	name: title,
	timeRequired: duration(minutes),
	inLanguage: d.info.lang,
	isAccessibleForFree: true,
	isBasedOn: { '@id': datasetName(root) }
});

const activityNode = (d: Dataset, root: string, activity: Activity): LinkedNode => ({
	...resource(d, root, activity),
	'@id': `${root}class/${nameOfLesson(activity.id)}/`,
	learningResourceType: 'activity',
	teaches: activity.goal,
	educationalAlignment: activity.codes.map(alignment)
});

/** A plan with its activities. It is for students in a class; no age is stated, so none is given. */
export const planNode = (d: Dataset, plan: Plan, root: string): LinkedNode =>
	known({
		...resource(d, root, plan),
		'@id': `${root}class/plan/${nameOfLesson(plan.id)}/`,
		description: plan.about,
		learningResourceType: 'lesson plan',
		audience: { '@type': 'EducationalAudience', educationalRole: 'student' },
		hasPart: plan.activities.flatMap((id) =>
			activitiesOf(d)
				.filter((activity) => activity.id === id)
				.map((activity) => activityNode(d, root, activity))
		)
	});

/** What the page of a plan says of itself. */
export const planLd = (d: Dataset, plan: Plan, root: string): LinkedNode => ({
	'@context': 'https://schema.org',
	...planNode(d, plan, root)
});
