/** What the activities say while they are done: the strings that their script needs, and no others. */
export const live = {
	right: 'Right',
	wrong: 'Not so',
	checked: 'Checked',
	choose: 'Choose one of the answers first.',
	said: (verdict: string, right: string[], hit: boolean) =>
		hit ? `${verdict}.` : `${verdict}. Right: ${right.join('; ')}.`,
	progress: (answered: number, of: number, right: number) =>
		answered ? `${answered} of ${of} answered, ${right} right.` : `${answered} of ${of} answered.`,
	begun: 'All answers are cleared.',
	copied: 'Copied.',
	select: 'Selected: press Ctrl+C or ⌘C to copy.',

	round: (n: number, of: number, hits: number, told: number) =>
		`Offer ${n} of ${of}${told ? `, ${hits} of ${told} as expected` : ''}`,
	next: 'Next offer',
	toScore: 'To the score',
	score: (hits: number, of: number) => `${hits} of ${of} as expected`,
	surprises: 'What you did not expect',
	noSurprise: 'Everything came as you expected.',
	expected: (option: string) => `You chose: ${option}`,

	reply: {
		yes: 'yes',
		open: 'leaves it open',
		condition: 'on a condition',
		no: 'no',
		silence: 'no answer'
	},
	putOn: (by: string, offer: string) => `On the table, from ${by}: ${offer}`,
	answered: (to: string, offer: string, reply: string) => `${to} to “${offer}”: ${reply}`,
	open: (to: string) => `No answer from ${to} yet.`,
	standing: (to: string, reply: string) => `${to}: ${reply}`,
	countered: 'counters with something else',
	turn: (n: number, told: string) => `Turn ${n}. ${told}`,
	undone: 'The last turn is taken back.',
	gameBegun: 'The game begins again.',
	why: 'Why?',
	you: 'You',
	record: 'The record',
	same: 'The same',
	differs: 'Another move',
	parted: 'Here you parted',
	end: 'The end',
	onlyRecord: 'Only in the record',
	onlyYou: 'Only at your table',
	recordStops: 'The record stops here.',
	neverDone: 'Not done at your table.',
	doneIn: (turn: number) => `You did it in turn ${turn}.`,
	partedIn: (turn: number) => `You parted from the record in turn ${turn}.`,
	neverParted: 'You did what the record has, turn by turn.',
	openOrder: 'Where no source tells which of two moves came first, the record is put in your order.'
};
