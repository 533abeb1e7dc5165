/** What the page for result codes says of the codes that it reads. */
const codes = (n: number) => (n === 1 ? '1 code' : `${n} codes`);

export const resultsLive = {
	read: (good: number, bad: number, again: number) =>
		`${codes(good)} read${bad ? `, ${bad} not readable` : ''}${again ? `, ${again} repeated` : ''}.`,
	left: (read: number, left: number) =>
		`Only the first ${read} entries are read; ${left} more are not. Paste them by themselves.`,
	again: 'the same code again, not counted; where it is somebody else’s, write a name or number beside it',
	line: (title: string, right: number, of: number) => `${title}: ${right} of ${of} right`,
	wrong: (numbers: number[]) => `not right: ${numbers.join(', ')}`,
	none: (numbers: number[]) => `no answer: ${numbers.join(', ')}`,
	fault: {
		form: 'This is not a code. A code looks like NAME-AB12-3456-X7Y.',
		check: 'One sign or more is mistyped: the last three do not fit the rest. Compare it with the paper.',
		activity: 'No activity here has this name. The code may come from another edition of this site.',
		edition: 'It was made for another edition of the questions. Open the edition that the class used.'
	},
	meant: (code: string) => `Perhaps ${code}?`,
	count: (n: number) => codes(n),
	share: (chosen: number, of: number) => `${chosen} of ${of}`,
	right: 'right',
	noAnswer: 'no answer'
};
