/** The strings of files for office programs, in English. */
export const office = {
	/** What the places of a slide are called in the program. */
	names: {
		opening: 'Opening',
		text: 'Title and text',
		picture: 'Title and picture',
		title: 'Title',
		kicker: 'Part',
		body: 'Text',
		sources: 'Sources',
		notes: 'Notes'
	},
	options: 'Answers to choose from',
	legend: 'Where articles differ',
	sources: 'Sources',
	sourceLine: (places: string) => `Sources: ${places}`,
	bare: 'The chart without its words: marks of different sizes and places, to be read before its headline.',
	/** A file says which dataset it was made of. */
	madeOf: (title: string, version: string) => `${title} · ${version}`,
	subject: (title: string) => `Made from the dataset “${title}”: every statement names the article and the paragraph.`,
	asDocx: 'This paper for a word processor (.docx)'
} as const;
