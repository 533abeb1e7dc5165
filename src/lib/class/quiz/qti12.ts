/**
 * An assessment in QTI 1.2 (IMS, "ASI XML Binding"), as Canvas and Blackboard read it and as Common Cartridge 1.1 has it
 * (profile 4, "Assessment"): one answer to choose, 100 points for a right one, feedback to each answer and to all.
 */
import { archive } from '../../office/archive.ts';
import { askWithChart, type Quiz, type QuizItem } from './item.ts';
import { element, xmlFile, type Element } from './xml.ts';

/** What a platform wants to be told beside the questions: Canvas has fields of its own, and so has Common Cartridge. */
export type Flavour = 'canvas' | 'cartridge';

const RESPONSE = 'response1';
const GENERAL = 'general_fb';

const fields = (all: Readonly<Record<string, string>>) =>
	element(
		'qtimetadata',
		{},
		Object.entries(all).map(([label, entry]) =>
			element('qtimetadatafield', {}, [element('fieldlabel', {}, label), element('fieldentry', {}, entry)])
		)
	);
const itemFields: Readonly<Record<Flavour, Readonly<Record<string, string>>>> = {
	canvas: { question_type: 'multiple_choice_question', points_possible: '1' },
	cartridge: { cc_profile: 'cc.multiple_choice.v0p1' }
};
const quizFields: Readonly<Record<Flavour, Readonly<Record<string, string>>>> = {
	canvas: { cc_maxattempts: '1' },
	cartridge: {
		cc_profile: 'cc.exam.v0p1',
		qmd_assessmenttype: 'Examination',
		qmd_scoretype: 'Percentage',
		qmd_feedbackpermitted: 'Yes',
		qmd_hintspermitted: 'No',
		qmd_solutionspermitted: 'No'
	}
};

const material = (text: string) => element('material', {}, [element('mattext', { texttype: 'text/plain' }, text)]);
const chosen = (option: string) => element('conditionvar', {}, [element('varequal', { respident: RESPONSE }, option)]);
const shows = (feedback: string) => element('displayfeedback', { feedbacktype: 'Response', linkrefid: feedback });
const feedbackOf = (id: string, text: string) =>
	element('itemfeedback', { ident: id }, [element('flow_mat', {}, [material(text)])]);

function itemOf(item: QuizItem, flavour: Flavour): Element {
	const told = item.options.filter(({ feedback }) => feedback);
	const labels = item.options.map(({ id, text }) => element('response_label', { ident: id }, [material(text)]));
	const other = element('conditionvar', {}, [element('other')]);
	return element('item', { ident: item.id, title: item.name }, [
		element('itemmetadata', {}, [fields(itemFields[flavour])]),
		element('presentation', {}, [
			material(askWithChart(item)),
			element('response_lid', { ident: RESPONSE, rcardinality: 'Single' }, [element('render_choice', {}, labels)])
		]),
		element('resprocessing', {}, [
			element('outcomes', {}, [
				element('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' })
			]),
			element('respcondition', { continue: 'Yes' }, [other, shows(GENERAL)]),
			...told.map(({ id }) => element('respcondition', { continue: 'Yes' }, [chosen(id), shows(`${id}_fb`)])),
			...item.options
				.filter(({ right }) => right)
				.map(({ id }) =>
					element('respcondition', { continue: 'No' }, [
						chosen(id),
						element('setvar', { action: 'Set', varname: 'SCORE' }, '100')
					])
				)
		]),
		feedbackOf(GENERAL, item.feedback),
		...told.map(({ id, feedback }) => feedbackOf(`${id}_fb`, feedback))
	]);
}

/** @returns the file of one assessment */
export const qti12Xml = ({ id, title, items }: Quiz, flavour: Flavour): string =>
	xmlFile(
		element('questestinterop', { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' }, [
			element('assessment', { ident: id, title }, [
				fields(quizFields[flavour]),
				element(
					'section',
					{ ident: 'root_section' },
					items.map((item) => itemOf(item, flavour))
				)
			])
		])
	);

/** @returns a content package (IMS, CP 1.1.3) with the assessment in it */
export function qti12Zip(quiz: Quiz): Uint8Array {
	const file = `${quiz.id}/${quiz.id}.xml`;
	const manifest = element(
		'manifest',
		{ identifier: `${quiz.id}-qti12`, xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1' },
		[
			element('metadata', {}, [element('schema', {}, 'IMS Content'), element('schemaversion', {}, '1.1.3')]),
			element('organizations'),
			element('resources', {}, [
				element('resource', { identifier: quiz.id, type: 'imsqti_xmlv1p2', href: file }, [
					element('file', { href: file })
				])
			])
		]
	);
	return archive(
		new Map([
			['imsmanifest.xml', xmlFile(manifest)],
			[file, qti12Xml(quiz, 'canvas')]
		])
	);
}
