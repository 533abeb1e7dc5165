/**
 * Lays invented talks out as a build does, and prints a line for each seed: `{ seed, sound, room, seconds }`, or `fault`.
 * Use: tsx tests/talks/lay-out.ts FIRST LAST
 */
import { paperOf } from '../../src/lib/class/papers/paper-of.ts';
import { decksOf } from '../../src/lib/class/present/slides.ts';
import { questionFiles } from '../../src/lib/class/quiz/files.ts';
import { register } from '../../src/lib/class/register.ts';
import { sheetsOf } from '../../src/lib/class/sheets.ts';
import { paintingsOf } from '../../src/lib/class/show/show-of.ts';
import { chartRecords } from '../../src/lib/data/find.ts';
import { formatFault } from '../../src/lib/data/fault.ts';
import { parseDataset } from '../../src/lib/data/parse.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { evidenceOf } from '../../src/lib/evidence/view.ts';
import { feedFiles } from '../../src/lib/feeds/files.ts';
import { dataFiles } from '../../src/lib/table/files.ts';
import { undrawn } from '../../src/tools/undrawn.ts';
import { chance } from '../runs.ts';
import { talks } from './talks.ts';
import { textsOf } from './texts.ts';

const ORIGIN = 'https://talks.example';

/** Everything of a site but its markup, each made once. */
function makeAll(d: Dataset) {
	for (const record of chartRecords(d)) evidenceOf(d, record);
	for (const deck of decksOf(d)) paintingsOf(d, deck);
	for (const sheet of sheetsOf(d)) paperOf(d, sheet);
	register(d);
	questionFiles(d, ORIGIN);
	feedFiles(d, ORIGIN);
	dataFiles(d, ORIGIN);
}

const [first = 1, last = first] = process.argv.slice(2).map(Number);
for (let seed = first; seed <= last; seed++) {
	const began = performance.now();
	const texts = textsOf(talks(chance(seed), seed % 10 ? 24 : 90));
	const { dataset, faults } = parseDataset('talks', texts);
	const room = dataset ? undrawn(dataset, 'talks', texts) : [];
	let fault = '';
	try {
		if (dataset && !room.length) makeAll(dataset);
	} catch (error) {
		fault = String((error as Error).stack).slice(0, 600);
	}
	const said = [...faults, ...room].slice(0, 3).map(formatFault);
	const seconds = Math.round(performance.now() - began) / 1000;
	console.log(JSON.stringify({ seed, sound: dataset !== null, room: room.length, said, seconds, fault }));
}
