/** What a teacher takes along from the site: the one file, and packages for learning platforms. */
import { count } from './count.ts';
import { offline } from './offline.ts';

/** Numbers in a line, runs of them as 1–3. */
function runs(numbers: readonly number[]): string {
	const all: [number, number][] = [];
	for (const n of numbers) {
		const last = all.at(-1);
		if (last && last[1] === n - 1) last[1] = n;
		else all.push([n, n]);
	}
	return all.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

export const take = {
	/** Of a plan: the menu and its parts. */
	menu: 'Take it with you',
	assign: 'To assign',
	slides: 'Slides to edit',
	deck: 'PowerPoint (.pptx)',
	deckOf: (title: string) => `PowerPoint (.pptx): ${title}`,
	paper: (paper: string) => `${paper} (.docx)`,
	platform: 'For a learning platform',
	cartridge: 'Common\u00a0Cartridge',
	cartridgeOf: (plan: string) => `Common\u00a0Cartridge: ${plan}`,
	questions: 'Questions for a platform',
	formats: {
		moodle: 'Moodle\u00a0XML',
		gift: 'GIFT',
		qti12: 'QTI\u00a01.2',
		qti21: 'QTI\u00a02.1',
		kahoot: 'Kahoot',
		anki: 'Anki'
	},
	asked: (questions: number) => count(questions, 'question', 'questions'),
	/** @param left numbers of the questions that Kahoot has no room for */
	left: (left: readonly number[], of: number) =>
		left.length === of ? 'None fits into Kahoot.' : `Left out of Kahoot, which they do not fit: ${runs(left)}.`,
	/** Of the whole site. */
	title: 'On a stick',
	fileHow:
		'The whole site as one file, papers and keys too; the slides alone are not in it. Copy it to a stick or a computer and open it: it needs no network.',
	platforms: 'Which file for which platform',
	platformHow:
		'A whole lesson: for Moodle take SCORM 1.2; take SCORM 2004 or the Common Cartridge where your platform asks for it. Where a platform takes none of them, give students the link: it leads to the plan on this site.',
	questionsHow:
		'Questions alone: Moodle XML or GIFT for Moodle, QTI 1.2 for Canvas and Blackboard, QTI 2.1 for others. Each answer comes with its reason and its source, but in Kahoot.',
	/** @param pass the pass mark, from 0 to 100 */
	pass: (pass: number) =>
		`A plan is passed with ${pass}\u00a0% of the answers right. The packages hold no key. Score and answers go to your platform and nowhere else; this site collects nothing about students.`,
	network: `To download these files you need a network: “${offline.keep}” keeps the pages, not them.`,
	scorm: (standard: string) => `SCORM\u00a0${standard}`,
	packageOf: (standard: string, plan: string) => `SCORM\u00a0${standard}: ${plan}`,
	copy: 'Copy the link',
	copyOf: (plan: string) => `Copy the link: ${plan}`,
	size: (bytes: number) =>
		bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)}\u00a0kB` : `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`
};
