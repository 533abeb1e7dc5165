/** The strings of the delegations, in English. What is said of somebody follows their meeting: it is past once the meeting was held. */
import type { Attendance, Meeting } from '../data/schema.ts';

type Status = Attendance['status'];

interface Tense {
	how: string;
	/** On the card of a head who was there or will be; of one who was sent to a meeting that was held. */
	leads: string;
	sentToLead: string;
	/** The part played, in full and on a card; and that of a head. */
	status: Record<Status, string>;
	brief: Record<Status, string>;
	heading: Record<Status, string>;
	waiting: string;
	allWaiting: string;
	rows: Record<'head' | 'present' | 'sent' | 'expected' | 'declined', string>;
}

const HEADS_IT = 'heads it';

const status: Tense['status'] = {
	sent: 'in the delegation',
	present: 'was present',
	expected: 'expected',
	undecided: 'left it open',
	declined: 'would not come',
	'not-sent': 'named as not in it'
};

/** Of a meeting of which no source reports that it took place. */
const ahead: Tense = {
	how: 'Who was sent has a chair at the table; a solid card leads. A dashed chair is empty: its holder would not come. A dashed card away from the table is named as not sent. A stack is people whose names no source gives. At the foot: those expected or undecided.',
	leads: 'leads',
	sentToLead: 'leads',
	status,
	brief: status,
	heading: {
		sent: `${status.sent}, ${HEADS_IT}`,
		present: `${status.present}, ${HEADS_IT}`,
		expected: `${status.expected}, ${HEADS_IT}`,
		undecided: `${status.undecided}, ${HEADS_IT}`,
		declined: `${status.declined}, ${HEADS_IT}`,
		'not-sent': `${status['not-sent']}, ${HEADS_IT}`
	},
	waiting: 'expected or undecided',
	allWaiting: 'Expected or undecided',
	rows: {
		head: 'Head of the delegation',
		present: 'Was present',
		sent: 'In the delegation',
		expected: 'Expected or undecided',
		declined: 'Would not come, or not sent'
	}
};

/** Of a meeting that was held. */
const held: Tense = {
	how: 'Who was present has a chair at the table; a solid card led. A pale card in an open chair was sent, but no source reports the arrival. A dashed chair is empty: its holder would not come. A dashed card away from the table is named as not sent. A stack is people whose names no source gives. At the foot: those who had been expected or undecided.',
	leads: 'led',
	sentToLead: 'sent to lead',
	status: {
		sent: 'sent, but no source reports the arrival',
		present: 'was present',
		expected: 'had been expected, but no source reports the arrival',
		undecided: 'had left it open',
		declined: 'would not come',
		'not-sent': 'was named as not in it'
	},
	brief: {
		sent: 'sent',
		present: '',
		expected: 'had been expected',
		undecided: 'had left it open',
		declined: 'would not come',
		'not-sent': 'not sent'
	},
	heading: {
		sent: 'sent to lead the delegation, but no source reports the arrival',
		present: 'was present and led the delegation',
		expected: 'had been expected to lead the delegation, but no source reports the arrival',
		undecided: 'had been named to lead the delegation, but had left it open',
		declined: 'had been named to lead the delegation, but would not come',
		'not-sent': 'was named as not in it'
	},
	waiting: 'had been expected or undecided',
	allWaiting: 'Had been expected or undecided',
	rows: {
		head: 'Head of the delegation',
		present: 'Was present',
		sent: 'Sent, but no source reports the arrival',
		expected: 'Had been expected or undecided',
		declined: 'Would not come, or was not sent'
	}
};

export const enDelegations = {
	groupBy: 'Group by',
	groupings: { rank: 'rank', institution: 'institution', status: 'part played' },
	told: { ahead, held },
	ranksAreOurs: 'The rows are our ordering of the offices; the articles print the offices themselves.',
	noOffice: 'No office given',
	noNames: 'No names given',
	notSent: 'not sent',
	/** On a side of the table of which no source names anybody. */
	nobody: 'no source names anyone',
	/** In the words, of a meeting. */
	nobodyNamed: 'No source names anyone.',
	more: (n: number) => `and ${n} more not drawn here`,
	everybody: 'Everybody named for these talks',
	around: 'The other meetings that the articles mention',
	whoWasThere: (label: string) => `Named at: ${label}`,
	/** Over links to the tables of other meetings, and on what folds one out. */
	tables: 'The table of another meeting:',
	table: 'The table of this meeting',
	role: {
		head: HEADS_IT,
		member: 'member',
		experts: 'experts, not named',
		unnamed: 'not named'
	} satisfies Record<NonNullable<Attendance['role']>, string>,
	/** Of whom an article has at a meeting other than the one shown first. */
	at: (meeting: string) => `at ${meeting}, as reported`,
	ledAt: (meeting: string) => `led the delegation at ${meeting}, as reported`,
	meeting: {
		held: 'held',
		scheduled: 'scheduled; no source reports how it went',
		proposed: 'proposed; no source reports that it took place'
	} satisfies Record<Meeting['status'], string>
};
