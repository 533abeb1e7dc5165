/** What the page says while it is used: the few strings that the client script needs, kept apart so that it stays small. */
export const live = {
	grouped: (by: string, rows: number) => `Grouped by ${by}: ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
	shown: (n: number, all: number) => `${n} of ${all} moves shown.`,
	none: (all: number) => `None of the ${all} moves fits both choices.`,
	/** To the developer who wrote an embed's address, on the console. */
	option: {
		unknown: (name: string) => `there is no option "${name}": it is ignored`,
		bad: (name: string, value: string) => `option "${name}" does not take "${value}": it is ignored`,
		twice: (name: string) => `option "${name}" is given more than once: the first counts`,
		pale: (name: string, value: string, ratio: number) =>
			`option "${name}": text and lines on or in "${value}" would have less than ${ratio}:1 contrast: it is ignored`,
		long: (most: number) => `the query is longer than ${most} characters: all of it is ignored`
	}
};
