/** What the one file says of itself. */
export const fileWords = {
	noScript:
		'This file turns its pages with a script, which is not allowed to run here. What follows is the first page alone.'
};
