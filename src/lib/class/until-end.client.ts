/** Parts of a page that would tell the outcome: out of sight while an activity is done, and there when it is over. */
export function untilEnd(root: ParentNode, activity: string): (over: boolean) => void {
	const parts = [...root.querySelectorAll<HTMLElement>('[data-until-end]')].filter(
		({ dataset }) => dataset.untilEnd === activity
	);
	return (over) => {
		for (const part of parts) part.hidden = !over;
	};
}
