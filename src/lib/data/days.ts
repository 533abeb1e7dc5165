/** Days as texts, `YYYY-MM-DD`, and sums with them. */

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Weekday = (typeof weekdays)[number];

const months = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December']
];
/** A month in words, whole or as newspapers shorten it; for a regular expression that counts no case. */
export const MONTH = `(?:${months.map((name) => (name.length > 4 ? `${name}|${name.slice(0, 3)}\\.?` : name)).join('|')}|Sept\\.?)`;

/** 1 to 12, by the first three letters. */
export const monthNumber = (word: string) =>
	months.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;

const atNoon = (day: string) => new Date(`${day}T12:00:00Z`);
const textOf = (date: Date) => date.toISOString().slice(0, 10);

/** The day so many days later; earlier where it is below 0. */
export function addDays(day: string, count: number): string {
	const date = atNoon(day);
	date.setUTCDate(date.getUTCDate() + count);
	return textOf(date);
}

/** The month so many months later: "2025-05" of a day in March, and 2. */
export function addMonths(day: string, count: number): string {
	const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
	return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayNumber = (day: string) => (atNoon(day).getUTCDay() + 6) % 7;
export const weekdayOf = (day: string): Weekday => weekdays[weekdayNumber(day)]!;

/** A day that there is, as text; undefined for 31 April. */
export function dayOf(year: number, month: number, day: number): string | undefined {
	const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
	const date = atNoon(text);
	return !Number.isNaN(+date) && textOf(date) === text ? text : undefined;
}

/** Whether a text is a day that there is. */
export const isDay = (text: string) =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(...(text.split('-').map(Number) as [number, number, number])) === text;

/** "Thursday 6 March 2031". */
export const sayDay = (day: string) =>
	`${weekdayOf(day)} ${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
