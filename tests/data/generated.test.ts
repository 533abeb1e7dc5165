import { expect, test } from 'vitest';
import { chance, runs, SEED } from '../runs.ts';
import { damage } from './generated.ts';
import { parse, soundTexts } from './sound.ts';

const count = runs(120);

test(`${count} datasets damaged by chance (SEED=${SEED}) are refused at the line of the damage`, () => {
	const sound = soundTexts();
	const random = chance(SEED);
	for (let i = 0; i < count; i++) {
		const { what, file, rule, line, texts } = damage(sound, random);
		const told = parse(texts).faults.filter((fault) => fault.file === `sound/${file}.json` && fault.rule === rule);
		const lines = told.map((fault) => fault.line);
		expect(lines, `run ${i}: ${what} in ${file}`).toSatisfy(
			(found: number[]) => found.length > 0 && (line === null || found.includes(line))
		);
	}
}, 600_000);
