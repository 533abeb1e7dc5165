/** What a teacher takes along from the site: the one file, and packages for learning platforms. */
import { offline } from './offline.ts';

export const take = {
	title: 'Take it with you',
	jump: 'Take it with you: as one file, or into a learning platform',
	file: 'On a stick',
	fileHow:
		'The whole site as one file, papers and keys too; the slides alone are not in it. Copy it to a stick or a computer and open it: it needs no network.',
	platform: 'For a learning platform',
	platformHow:
		'For Moodle take SCORM 1.2; take SCORM 2004 where your platform asks for it. Where a platform takes neither, give students the link: it leads to the plan on this site.',
	/** @param pass the pass mark, from 0 to 100 */
	pass: (pass: number) =>
		`A plan is passed with ${pass}\u00a0% of the answers right. The packages hold no key. Score and answers go to your platform and nowhere else; this site collects nothing about students.`,
	network: `To download these files you need a network: “${offline.keep}” keeps the pages, not them.`,
	scorm: (standard: string) => `SCORM\u00a0${standard}`,
	packageOf: (standard: string, plan: string) => `SCORM\u00a0${standard}: ${plan}`,
	copy: 'Copy the link',
	copyOf: (plan: string) => `Copy the link: ${plan}`,
	size: (bytes: number) =>
		bytes < 1_000_000 ? `${Math.round(bytes / 1000)}\u00a0kB` : `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`
};
