/** Shares a width among columns. */

export interface Need {
	/** For the widest thing in it, and for its fullest row on one line. */
	least: number;
	most: number;
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

/** Everyone's most where there is room, and the rest in equal parts; else the least and a fair share of what is left. */
export function columnWidths(needs: Need[], width: number): number[] {
	const [least, most] = [sum(needs.map((need) => need.least)), sum(needs.map((need) => need.most))];
	if (most <= width) return needs.map((need) => need.most + (width - most) / needs.length);
	if (least >= width) return needs.map((need) => (need.least * width) / least);
	return needs.map((need) => need.least + ((need.most - need.least) * (width - least)) / (most - least));
}
