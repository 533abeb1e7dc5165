/** The strings of the activities on screen, as printed; what their script says stands in class-live.ts. */
export const enScreen = {
	check: 'Check',
	reveal: 'Show what came back',
	result: 'Your result',
	code: 'Result code',
	copy: 'Copy the code',
	again: 'Start again',
	handIn:
		'Write the code down or copy it for your teacher. It holds the activity and your choices, no name. Nothing is stored: when you leave this page, the answers are gone.'
};
