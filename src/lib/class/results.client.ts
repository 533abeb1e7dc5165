/** The teacher's page: codes typed in, what the class chose comes out. Nothing leaves the page. */
import { resultsLive as live } from '../messages/results-live.ts';
import { element, readAsked } from './asked.client.ts';
import { LONGEST } from './code.ts';
import { copyText } from './copy.client.ts';
import { csvOf, missed, readCodes, tallies } from './results.ts';
import type { ReadLine, Tally } from './results.ts';
import type { Asked } from './work.ts';

interface Known {
	work: Asked;
	title: string;
}

export function results(place: HTMLElement) {
	const find = <E extends HTMLElement = HTMLElement>(name: string) => place.querySelector<E>(`[data-${name}]`)!;
	const known = new Map(
		[...place.querySelectorAll<HTMLElement>('[data-work]')].map((part): [string, Known] => [
			part.dataset.work!,
			{ work: readAsked(part), title: part.dataset.title! }
		])
	);
	const works = new Map([...known].map(([id, { work }]) => [id, work]));
	const typed = find<HTMLTextAreaElement>('codes');

	const draw = () => {
		const { lines, left } = readCodes(works, typed.value);
		const bad = lines.filter(({ read }) => 'fault' in read).length;
		const again = lines.filter((line) => line.again).length;
		const read = live.read(lines.length - bad - again, bad, again);
		const status = lines.length ? [read, ...(left ? [live.left(lines.length, left)] : [])].join(' ') : '';
		if (find('said').textContent !== status) find('said').textContent = status;
		find('lines').replaceChildren(...lines.map((line) => lineOf(line, known)));
		find('tallies').replaceChildren(...tallies(works, lines).map((tally) => tallyOf(tally, known)));
		const csv = csvOf(lines);
		find('csv').textContent = csv;
		find('export').hidden = !csv;
		find('copied').textContent = '';
	};
	typed.addEventListener('input', draw);
	find('copy').addEventListener('click', () => void copyText(find('csv'), find('copied')));
	draw();
}

function lineOf({ by, code, read, again, meant }: ReadLine, known: ReadonlyMap<string, Known>): HTMLElement {
	const line = element('li');
	if (by) line.append(element('span', by), ' ');
	line.append(element('b', code.length > LONGEST ? `${code.slice(0, LONGEST)}…` : code), ' ');
	if ('fault' in read) {
		line.className = 'fault';
		line.append(element('span', live.fault[read.fault]));
		if (meant) line.append(' ', element('span', live.meant(meant)));
		return line;
	}
	const { work, title } = known.get(read.activity)!;
	const { wrong, none } = missed(work, read);
	const parts = [
		live.line(title, read.right, read.of),
		...(wrong.length ? [live.wrong(wrong)] : []),
		...(none.length ? [live.none(none)] : []),
		...(again ? [live.again] : [])
	];
	line.append(element('span', parts.join('; ')));
	return line;
}

/** A question with a bar for each option; the number stands beside it, and the right one says so. */
function tallyOf({ activity, codes, questions }: Tally, known: ReadonlyMap<string, Known>): HTMLElement {
	const part = element('section');
	const list = element('ol', '', 'questions');
	list.append(
		...questions.map(({ ask, options, none }) => {
			const item = element('li');
			const rows = element('ul', '', 'bars');
			rows.append(...options.map(({ text, right, chosen }) => bar(text, chosen, codes, right)));
			if (none) rows.append(bar(live.noAnswer, none, codes, false));
			item.append(element('p', ask, 'ask'), rows);
			return item;
		})
	);
	part.append(element('h2', known.get(activity)!.title, 'part'), element('p', live.count(codes), 'quiet'), list);
	return part;
}

function bar(text: string, chosen: number, of: number, right: boolean): HTMLElement {
	const row = element('li', '', right ? 'is-right' : '');
	const words = element('span', right ? `${text} (${live.right})` : text, 'words');
	const [track, length] = [element('span', '', 'track'), element('span', '', 'length')];
	track.setAttribute('aria-hidden', 'true');
	length.style.width = `${(100 * chosen) / of}%`;
	track.append(length);
	row.append(words, ' ', element('span', live.share(chosen, of), 'share'), track);
	return row;
}
