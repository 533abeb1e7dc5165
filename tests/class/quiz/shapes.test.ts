/** The shapes refuse what is not of the form: a check that lets everything through would show nothing. */
import { describe, expect, test } from 'vitest';
import { cartridgeOf } from '../../../src/lib/class/quiz/cartridge.ts';
import { quizzesOf } from '../../../src/lib/class/quiz/item.ts';
import { moodleXml } from '../../../src/lib/class/quiz/moodle.ts';
import { qti12Xml } from '../../../src/lib/class/quiz/qti12.ts';
import { qti21Item, qti21Zip } from '../../../src/lib/class/quiz/qti21.ts';
import { plansOf } from '../../../src/lib/data/lesson.ts';
import { datasets, faults, ORIGIN } from './quiz.ts';
import { unzipped } from './readers.ts';

const { d } = datasets[1]!;
const [quiz] = quizzesOf(d, ORIGIN);
const manifest = (zip: Uint8Array) => unzipped(zip).get('imsmanifest.xml')!;

const sound = {
	moodle: moodleXml(quiz!),
	qti12: qti12Xml(quiz!, 'canvas'),
	qti21: qti21Item(quiz!.items[0]!),
	package: manifest(qti21Zip(quiz!)),
	cartridge: manifest(cartridgeOf(d, plansOf(d)[0]!, ORIGIN)!)
};
const shapeOf = {
	moodle: 'moodle',
	qti12: 'qti12',
	qti21: 'qti21',
	package: 'manifest',
	cartridge: 'manifest'
} as const;

describe.each<[keyof typeof sound, string, string | RegExp, string]>([
	['moodle', 'a fraction that is none', 'fraction="100"', 'fraction="half"'],
	['moodle', 'a name left out', /<name>.*?<\/name>/s, ''],
	['moodle', 'a letter that XML has not', '<text>', '<text>\x01'],
	['qti12', 'a score out of order', /(<conditionvar>.*?<\/conditionvar>)\s*(<setvar.*?<\/setvar>)/s, '$2$1'],
	['qti12', 'another cardinality', 'rcardinality="Single"', 'rcardinality="Multiple"'],
	['qti12', 'no namespace', / xmlns="[^"]*"/, ''],
	[
		'qti21',
		'a body after the processing',
		/(<itemBody>.*<\/itemBody>)\s*(<responseProcessing>.*<\/responseProcessing>)/s,
		'$2$1'
	],
	['qti21', 'an id that is none', /simpleChoice identifier="o1"/, 'simpleChoice identifier="1 o"'],
	['package', 'a type that is none', 'imsqti_test_xmlv2p1', 'imsqti_test'],
	['cartridge', 'another version', '1.1.0', '1.0'],
	['cartridge', 'no tree', ' structure="rooted-hierarchy"', '']
])('%s: %s', (name, _, from, to) => {
	test('is refused', async () => {
		const broken = sound[name].replace(from, to);
		expect(broken).not.toBe(sound[name]);
		expect((await faults(shapeOf[name], [broken])).length).toBeGreaterThan(0);
	});
});

test('the files as they are are not refused', async () => {
	for (const [name, file] of Object.entries(sound))
		expect(await faults(shapeOf[name as keyof typeof sound], [file]), name).toEqual([]);
});
