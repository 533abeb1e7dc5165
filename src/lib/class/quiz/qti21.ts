/**
 * A test in QTI 2.1 (IMS, "Assessment Test, Section and Item Information Model"): a file for each question, in which one answer
 * is chosen, a right one scores 1, and feedback to the answer and to the question follows.
 */
import { archive } from '../../office/archive.ts';
import type { Quiz, QuizItem } from './item.ts';
import { element, xmlFile, type Element } from './xml.ts';

const XMLNS = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const TEST = 'test.xml';
/** The value of the outcome that shows the feedback to all. */
const TOLD = 'told';

const fileOf = ({ id }: QuizItem) => `items/${id}.xml`;
const paragraphs = (text: string) => text.split('\n').map((line) => element('p', {}, line));

const outcome = (identifier: string, baseType: string) =>
	element('outcomeDeclaration', { identifier, cardinality: 'single', baseType });
const set = (identifier: string, value: Element) => element('setOutcomeValue', { identifier }, [value]);
const base = (baseType: string, value: string) => element('baseValue', { baseType }, value);
const response = element('variable', { identifier: 'RESPONSE' });

/** Nothing is right where nothing was chosen; else the points of the answer, its feedback and that to all. */
const processing = element('responseProcessing', {}, [
	element('responseCondition', {}, [
		element('responseIf', {}, [element('isNull', {}, [response]), set('SCORE', base('float', '0'))]),
		element('responseElse', {}, [
			set('SCORE', element('mapResponse', { identifier: 'RESPONSE' })),
			set('FEEDBACK', response),
			set('GENERAL', base('identifier', TOLD))
		])
	])
]);

const modal = (outcomeIdentifier: string, identifier: string, text: string) =>
	element('modalFeedback', { outcomeIdentifier, identifier, showHide: 'show' }, paragraphs(text));

/** @returns the file of one question */
export function qti21Item({ id, name, ask, see, options, feedback }: QuizItem): string {
	const right = options.filter((option) => option.right);
	const map = right.map((option) => element('mapEntry', { mapKey: option.id, mappedValue: '1' }));
	return xmlFile(
		element(
			'assessmentItem',
			{ xmlns: XMLNS, identifier: id, title: name, adaptive: 'false', timeDependent: 'false' },
			[
				element('responseDeclaration', { identifier: 'RESPONSE', cardinality: 'single', baseType: 'identifier' }, [
					// One is enough here, of several that may be right: the mapping counts each of them.
					element(
						'correctResponse',
						{},
						right.slice(0, 1).map((option) => element('value', {}, option.id))
					),
					element('mapping', { lowerBound: '0', upperBound: '1', defaultValue: '0' }, map)
				]),
				outcome('SCORE', 'float'),
				outcome('FEEDBACK', 'identifier'),
				outcome('GENERAL', 'identifier'),
				element('itemBody', {}, [
					...(see ? paragraphs(see) : []),
					element('choiceInteraction', { responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: '1' }, [
						element('prompt', {}, ask),
						...options.map((option) => element('simpleChoice', { identifier: option.id }, option.text))
					])
				]),
				processing,
				...options.filter((option) => option.feedback).map((option) => modal('FEEDBACK', option.id, option.feedback)),
				modal('GENERAL', TOLD, feedback)
			]
		)
	);
}

const testOf = ({ id, title, items }: Quiz): string =>
	xmlFile(
		element('assessmentTest', { xmlns: XMLNS, identifier: id, title }, [
			element('testPart', { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' }, [
				element(
					'assessmentSection',
					{ identifier: 'section', title, visible: 'true' },
					items.map((item) => element('assessmentItemRef', { identifier: item.id, href: fileOf(item) }))
				)
			])
		])
	);

function manifestOf({ id, items }: Quiz): string {
	const resource = (identifier: string, type: string, href: string, needs: readonly string[]) =>
		element('resource', { identifier, type, href }, [
			element('file', { href }),
			...needs.map((identifierref) => element('dependency', { identifierref }))
		]);
	return xmlFile(
		element('manifest', { identifier: `${id}-qti21`, xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1' }, [
			element('metadata', {}, [element('schema', {}, 'QTIv2.1 Package'), element('schemaversion', {}, '1.0.0')]),
			element('organizations'),
			element('resources', {}, [
				resource(
					id,
					'imsqti_test_xmlv2p1',
					TEST,
					items.map((item) => item.id)
				),
				...items.map((item) => resource(item.id, 'imsqti_item_xmlv2p1', fileOf(item), []))
			])
		])
	);
}

/** @returns a content package (IMS, CP 1.1) with the test and its questions in it */
export const qti21Zip = (quiz: Quiz): Uint8Array =>
	archive(
		new Map([
			['imsmanifest.xml', manifestOf(quiz)],
			[TEST, testOf(quiz)],
			...quiz.items.map((item): [string, string] => [fileOf(item), qti21Item(item)])
		])
	);
