/** What question files for platforms say, in English. */
export const quiz = {
	/** Where an answer stands and who says it. */
	cite: (source: string, para: number, speaker: string, words: string) =>
		`${source}, § ${para}: ${speaker}${words ? `, ${words}` : ''}.`,
	/** A right answer, before its reason. */
	right: (option: string) => `Right: ${option}`,
	question: (activity: string, n: number) => `${activity} ${n}`,
	/** Under a question that asks about a chart: where that chart is. */
	chart: (activity: string, site: string, address: string) =>
		address ? `The chart: ${address}` : `The chart stands in the activity “${activity}” of “${site}”.`,
	/** Answers of a flash card. */
	options: 'Choose from:',
	kahoot: {
		title: (activity: string, site: string) => `${activity} · ${site}`,
		head: [
			'Question - max 120 characters',
			'Answer 1 - max 75 characters',
			'Answer 2 - max 75 characters',
			'Answer 3 - max 75 characters',
			'Answer 4 - max 75 characters',
			'Time limit (sec) - 5, 10, 20, 30, 60, 90, 120, or 240 secs',
			'Correct answer(s) - choose at least one'
		]
	},
	/** In a cartridge: the page of the plan, and the questions of an activity. */
	student: 'Page for students',
	questions: (activity: string) => `Questions: ${activity}`
} as const;
