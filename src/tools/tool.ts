/** What every tool does alike: arguments, --help, exit codes. 0 sound, 1 faults, 2 wrong use or a crash of the tool. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { Usage } from './folder.ts';
import { obstacleOf } from './obstacle.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Arguments {
	named: string[];
	has(option: string): boolean;
	get(option: string): string | undefined;
	/** What an option that may be given several times holds. */
	all(option: string): string[];
}

function readArguments(options: Options, names: number): Arguments {
	try {
		const config = { options: { ...options, help: { type: 'boolean' as const } }, allowPositionals: true };
		const { values, positionals } = parseArgs(config);
		const surplus = positionals[names];
		if (surplus !== undefined) throw new Usage(`one argument too many: "${surplus}"`);
		const value = (option: string) => Object.entries(values).find(([name]) => name === option)?.[1];
		return {
			named: positionals,
			has: (option) => value(option) === true,
			get: (option) => {
				const text = value(option);
				return typeof text === 'string' ? text : undefined;
			},
			all: (option) => [value(option) ?? []].flat().flatMap((text) => (typeof text === 'string' ? text : []))
		};
	} catch (error) {
		throw error instanceof Usage ? error : new Usage(error instanceof Error ? error.message : String(error));
	}
}

/** What the system refuses is told in its own words; where in the tool it was asked for helps nobody. */
const isOfTheSystem = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;

/**
 * Runs a tool. A crash is told as a crash and never looks like a broken dataset.
 * @param names how many arguments without a dash it takes at most; more are wrong use
 * @param work returns whether all is sound
 */
export async function tool(
	help: string,
	options: Options,
	names: number,
	work: (given: Arguments) => boolean | Promise<boolean>
) {
	try {
		const given = readArguments(options, names);
		if (given.has('help')) console.log(help);
		else process.exitCode = (await work(given)) ? 0 : 1;
	} catch (error) {
		process.exitCode = 2;
		const obstacle = obstacleOf(error);
		if (error instanceof Usage) console.error(`${error.message}\n\n${help}`);
		else if (obstacle !== undefined) console.error(obstacle);
		else if (isOfTheSystem(error)) console.error(`${error.message}; this says nothing about the dataset`);
		else console.error('the tool itself failed; this says nothing about the dataset\n', error);
	}
}
