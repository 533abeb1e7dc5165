/** What the page says while it is used: the few strings that the client script needs, kept apart so that it stays small. */
export const live = {
	grouped: (by: string, rows: number) => `Grouped by ${by}: ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
	shown: (n: number, all: number) => `${n} of ${all} moves shown.`
};
