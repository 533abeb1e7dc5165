/**
 * A lesson plan as a Common Cartridge 1.1 (IMS, "Common Cartridge Profile"): links to its published pages, where the address of
 * the site is known, and the questions of its activities as assessments in QTI 1.2.
 */
import { activitiesOf, nameOfLesson } from '../../data/lesson.ts';
import type { Dataset, Plan } from '../../data/schema.ts';
import { quiz } from '../../messages/quiz.ts';
import { archive } from '../../office/archive.ts';
import { quizzesOfPlan } from './item.ts';
import { plainText } from './plain-text.ts';
import { qti12Xml } from './qti12.ts';
import { element, xmlFile } from './xml.ts';

const PROFILE = 'http://www.imsglobal.org/xsd/imsccv1p1';
const LOM = 'lomimscc';

/** One thing that a student opens. */
interface Part {
	/** A name as XML has it; the file of the part is called so too. */
	id: string;
	title: string;
	type: string;
	file: string;
}

const link = (id: string, title: string, url: string): Part => ({
	id,
	title,
	type: 'imswl_xmlv1p1',
	file: xmlFile(
		element('webLink', { xmlns: `${PROFILE}/imswl_v1p1` }, [
			element('title', {}, title),
			element('url', { href: url, target: '_blank' })
		])
	)
});

/** The page of the plan, then of each activity its page and its questions. */
function partsOf(d: Dataset, plan: Plan, origin: string): Part[] {
	const quizzes = new Map(quizzesOfPlan(d, plan, origin).map((one) => [one.id, one]));
	const named = new Map(activitiesOf(d).map((one) => [one.id, one]));
	const parts = plan.activities.flatMap((id): Part[] => {
		const [asked, title] = [quizzes.get(id), plainText(named.get(id)?.title ?? '')];
		return [
			...(origin ? [link(`page-${id}`, title, `${origin}/class/${nameOfLesson(id)}/`)] : []),
			...(asked
				? [
						{
							id,
							title: plainText(quiz.questions(title)),
							type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
							file: qti12Xml(asked, 'cartridge')
						}
					]
				: [])
		];
	});
	const page = `${origin}/class/plan/${nameOfLesson(plan.id)}/`;
	return origin ? [link(`page-${plan.id}`, quiz.student, page), ...parts] : parts;
}

function manifestOf(plan: Plan, site: string, parts: readonly Part[]): string {
	const title = plainText(plan.title);
	const items = parts.map((part) =>
		element('item', { identifier: `item-${part.id}`, identifierref: part.id }, [element('title', {}, part.title)])
	);
	const lom = (name: string, inside: Parameters<typeof element>[2]) => element(`${LOM}:${name}`, {}, inside);
	return xmlFile(
		element(
			'manifest',
			{
				identifier: `${plan.id}-cartridge`,
				xmlns: `${PROFILE}/imscp_v1p1`,
				[`xmlns:${LOM}`]: 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest'
			},
			[
				element('metadata', {}, [
					element('schema', {}, 'IMS Common Cartridge'),
					element('schemaversion', {}, '1.1.0'),
					lom('lom', [lom('general', [lom('title', [lom('string', plainText(`${site}: ${title}`))])])])
				]),
				element('organizations', {}, [
					element('organization', { identifier: 'organization', structure: 'rooted-hierarchy' }, [
						element('item', { identifier: 'root' }, [
							element('item', { identifier: 'lesson' }, [element('title', {}, title), ...items])
						])
					])
				]),
				element(
					'resources',
					{},
					parts.map(({ id, type }) =>
						element('resource', { identifier: id, type }, [element('file', { href: `${id}.xml` })])
					)
				)
			]
		)
	);
}

/**
 * @param origin where the site will stand, without a slash at its end; '' where nobody said
 * @returns the cartridge; undefined where it would be empty: no address is known and nothing is asked
 */
export function cartridgeOf(d: Dataset, plan: Plan, origin: string): Uint8Array | undefined {
	const parts = partsOf(d, plan, origin);
	if (!parts.length) return undefined;
	return archive(
		new Map([
			['imsmanifest.xml', manifestOf(plan, d.info.title, parts)],
			...parts.map(({ id, file }): [string, string] => [`${id}.xml`, file])
		])
	);
}
