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
	select: 'Selected: press Ctrl+C or ⌘C to copy.'
};
