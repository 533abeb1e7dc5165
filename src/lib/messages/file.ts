/** What the one file says of itself. */
export const fileWords = {
	noScript:
		'This file turns its pages with a script, which is not allowed to run here. What follows is the first page alone.',
	/** What it gives up where it would be too large. */
	parts: {
		records: 'records that no picture shows',
		articles: 'the pages of single articles',
		disagreements: 'the list of disagreements',
		papers: 'the papers to print'
	},
	leftOut: (parts: string) => `To stay small, this file leaves out: ${parts}. The site has them.`
};
