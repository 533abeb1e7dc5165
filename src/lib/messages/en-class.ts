/** The strings of the classroom, in English; en.ts holds all others. */
import type { Outcome } from '../data/kinds.ts';
import { count } from './count.ts';
import { inQuotes } from '../data/quoted.ts';
import type { Actor } from '../data/schema.ts';
import { enScreen } from './en-screen.ts';

const ofMeeting = (question: string, meeting: string) => (meeting ? `${question} (${meeting})` : question);
const minutes = (n: number) => `${n} minutes`;

export const enClass = {
	screen: enScreen,
	nav: 'Classroom',
	title: 'For the classroom',
	lead: (activities: number) =>
		`Lesson plans made of ${count(activities, 'activity', 'activities')}, each on screen and on paper. Every answer in a key names its source.`,
	plans: 'Lesson plans',
	activities: 'Activities',
	minutes,
	toClass: 'All plans and activities',
	goal: 'Goal',
	time: 'Time',
	needs: 'You need',
	group: 'Group',
	material: 'Material',
	planLead: (activities: number) =>
		activities === 1 ? 'What you do in this lesson.' : `What you do in this lesson, in ${activities} parts.`,
	forStudents: 'Page for students',
	codes: 'Standards',
	standardsOf: 'RH: Common Core, reading in history. C3: social studies. Both are of the United States.',
	standard: {
		'RH.9-10.3': 'whether earlier events caused later ones or only preceded them',
		'RH.9-10.4': 'the meaning of words and phrases in a text',
		'RH.9-10.6': 'points of view of several authors: which details they include and stress',
		'RH.9-10.7': 'charts together with prose',
		'RH.9-10.9': 'treatments of one topic in several sources',
		'RH.11-12.3': 'explanations of events, and where texts leave matters uncertain',
		'RH.11-12.6': 'differing views of the same event',
		'RH.11-12.8': 'claims corroborated or challenged by other information',
		'RH.11-12.9': 'several sources brought together, discrepancies noted',
		'C3.D3': 'C3 framework, dimension 3: sources evaluated, claims made from evidence'
	},
	prompts: 'What to do',
	debrief: 'To talk about at the end',
	picture: 'The chart',
	bare: 'The chart without its words',
	withWords: 'The same chart with its words',
	showAnswer: 'Show the answer',
	right: 'Right',
	wrong: 'Not so',
	questions: 'Questions',
	notSaid: 'No article says',
	nothingFound: 'No article reports this.',
	notCited: 'no source; invented for the game',
	/** What comes back to an offer. */
	answer: {
		yes: 'It says yes',
		open: 'It leaves it open',
		condition: 'It sets a condition',
		counter: 'It counters with something else',
		no: 'It says no',
		silence: 'It was asked, but gave no answer'
	} satisfies Record<Outcome, string>,
	/** Behind an answer that no article ties to its offer. */
	inferred: 'That it answers this offer is inferred by us.',
	actorKind: {
		person: 'person',
		state: 'state',
		body: 'body of a state',
		group: 'group',
		outlet: 'news outlet'
	} satisfies Record<Actor['kind'], string>,
	ask: {
		article: (question: string, words: string) => `${question} Which article has ${words}?`,
		spelling: (question: string, source: string) => `${question} In “${source}”:`,
		alone: (question: string) => `${question} Which article stands alone?`,
		which: (question: string) => `${question} What do the others say?`,
		/** With the name of the meeting where several are asked about. */
		head: {
			named: (party: string, meeting: string) => ofMeeting(`Who was named to lead the side of ${party}?`, meeting),
			sent: (party: string, meeting: string) => ofMeeting(`Who was sent to lead the side of ${party}?`, meeting),
			present: (party: string, meeting: string) => ofMeeting(`Who led the side of ${party}?`, meeting)
		},
		status: (name: string, meeting: string) => `What do the articles say of ${name}? (${meeting})`,
		unnamed: (group: string) => `Who are they: ${group}?`,
		came: (offer: string, to: string) =>
			to ? `${offer}. What did the other side answer (${to})?` : `${offer}. What did others answer?`,
		stand: (party: string, issue: string) => `${party} on ${inQuotes(issue)}:`,
		headline: 'Which headline belongs to this chart?',
		/** The same questions asked of several things at once, and what each is asked of. */
		articles: (question: string) => `${question} Which article has which words?`,
		inArticle: (source: string) => `In “${source}”`,
		statuses: (meeting: string) => `What do the articles say of each of them? (${meeting})`,
		stands: 'Where does each of them stand?',
		allCame: 'What did the other side answer?',
		to: (offer: string, to: string) => (to ? `${offer} (to ${to})` : offer),
		count: {
			unanswered: 'To how many of the offers does no source report an answer?'
		}
	},
	table: {
		words: (question: string) => `${question} Fill in what each article says.`,
		spelling: 'How does each article spell it?',
		printed: 'How does each article print the office?',
		people: 'Who, in which office, in which part?',
		chain: 'The chain, from the first offer to the refusal',
		grid: 'Who wants what? Leave empty what no source says.',
		article: 'Article',
		fact: 'What happened',
		word: 'The word it chooses',
		by: 'Who says so',
		office: 'Office',
		part: 'Part played',
		who: 'Who',
		what: 'What',
		where: 'Where it stands',
		move: (n: number) => `Move ${n}`,
		notCompared: 'not compared here',
		noOffice: 'no office given'
	},
	card: {
		title: (party: string) => `Side: ${party}`,
		said: 'What it says in public',
		reported: 'What is reported of it',
		unnamed: 'What unnamed sources say of it',
		inferred: 'What others conclude about it',
		unknown: 'What no source says about it',
		press: 'The press desk',
		pressDo: 'Report each turn twice, in 40 words each: for a reader of the one side and for a reader of the other.',
		observer: 'The observers',
		observerDo: 'Note who moves first, who waits, and which words make the others angry. Read it out at the end.',
		invented: 'This desk is invented for the game.'
	},
	print: {
		title: 'To print',
		forAll: 'To print, for all lessons',
		sheet: (title: string) => `Worksheet: ${title}`,
		key: (title: string) => `Key: ${title}`,
		short: {
			worksheet: 'Worksheet',
			key: 'Key',
			cards: 'Role cards',
			game: 'Rules',
			sources: 'Source cards',
			guide: 'Guide',
			register: 'Register'
		},
		charts: 'The charts print from their own pages:',
		sources: 'Source cards',
		allSources: 'Source cards, whole: all that the articles say',
		cards: 'Role cards',
		guide: 'Teacher’s guide',
		rules: 'Rules of the game, and the protocol',
		pages: (n: number) => (n === 1 ? '1 page' : `${n} pages`),
		cover:
			'Cover the questions further down with a sheet of paper: a later offer may tell what came back to an earlier one.',
		name: 'Name',
		code: 'Result code',
		yours: 'Your notes',
		names: 'Names and offices as printed',
		said: 'What it says, by paragraph',
		para: (n: number) => `§ ${n}`,
		defects: 'What is wrong with the text',
		turn: 'Turn',
		move: 'Who does what, and why',
		ends: 'How it can end',
		record: 'The record',
		register: {
			title: 'For the teacher: who is who, and what each mark rests on',
			toWhom: (to: string, by: string) => [`To: ${to || 'nobody named'}.`, ...(by ? [`Made by ${by}.`] : [])].join(' '),
			linked: (to: string, basis: string) => `Linked to ${to}, ${basis}:`,
			movedFrom: (position: string) => `Moved from ${position}:`,
			people: 'Who is who',
			meetings: 'The meetings',
			marks: 'What each mark rests on',
			differ: 'Where the articles differ',
			dates: 'How each date was worked out'
		}
	}
} as const;
