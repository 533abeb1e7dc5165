/** TimelineJS in the page that it brings for frames, with the moves as its data. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dist = dirname(dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js')));

const dateOf = (day) => {
	const [year, month, date] = day.split('-').map(Number);
	return { year, ...(month && { month }), ...(date && { day: date }) };
};

/** @returns {Record<string, Buffer | string>} by path; the frame is embed/index.html?source=../data.json */
export function timelinejs(info, moves) {
	const data = {
		title: { text: { headline: info.title, text: `<p>${info.lead}</p>` } },
		events: moves.map(({ id, party, words, label, day }) => ({
			unique_id: id,
			group: party,
			start_date: dateOf(day),
			text: { headline: words, text: `<p>${label}</p>` }
		}))
	};
	const shipped = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.map$|LICENSE|old-index|compare|popular/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	return {
		'data.json': JSON.stringify(data),
		...Object.fromEntries(shipped.map((path) => [path.slice(dist.length + 1), readFileSync(path)]))
	};
}
