/** Colours passages in the one text node of an article, without touching its markup. */
import type { Mark } from '../model/move-mark.ts';
import type { Offsets } from '../model/offsets.ts';
import type { SourceView } from '../wire.ts';

/** Names of the highlights in author.css. */
const names = { claimed: 'claimed', left: 'left-out', marked: 'marked' } as const;

export function paint(node: Node, offsets: Offsets, taken: SourceView['taken'], mark: Mark | null) {
	const range = ({ start, end }: Mark) => {
		const made = document.createRange();
		made.setStart(node, offsets.toUnits(start));
		made.setEnd(node, offsets.toUnits(end));
		return made;
	};
	const set = (name: string, marks: Mark[]) => CSS.highlights.set(name, new Highlight(...marks.map(range)));
	set(
		names.claimed,
		taken.filter(({ by }) => by.length > 0)
	);
	set(
		names.left,
		taken.filter(({ by }) => by.length === 0)
	);
	set(names.marked, mark ? [mark] : []);
	CSS.highlights.get(names.marked)!.priority = 1;
}
