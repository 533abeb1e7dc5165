/** The days of publication that are given on the command line: `lantern-1=2025-05-12`. */
import { isDay } from '../../lib/data/days.ts';
import { Usage } from '../folder.ts';

/**
 * Days by file name. A file is named with or without its ending, or by the id of its source.
 * @param ids of the sources, by file name
 */
export function givenDays(given: readonly string[], ids: ReadonlyMap<string, string>): Map<string, string> {
	const days = new Map<string, string>();
	for (const one of given) {
		const [, name = '', day = ''] = /^(.*)=(.*)$/u.exec(one) ?? [];
		if (!isDay(day)) throw new Usage(`no day of publication: "${one}"; write FILE=2025-05-12`);
		const file = [...ids].find(
			([file, id]) => name === file || name === file.replace(/\.txt$/, '') || name === id
		)?.[0];
		if (file === undefined) throw new Usage(`no article "${name}"; there are ${[...ids.keys()].join(', ')}`);
		if (days.has(file)) throw new Usage(`two days for one article: "${file}"; give one`);
		days.set(file, day);
	}
	return days;
}
