/** "1 position", "3 positions". */
export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
