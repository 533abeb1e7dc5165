/**
 * Takes every other chapter out of a printed story that has not begun.
 * @param number of the chapter, from 1; there is one
 * @returns id of its first step
 */
export function keepChapter(root: HTMLElement, number: number): string {
	const steps = [...root.querySelectorAll<HTMLElement>('[data-story-step]')];
	const names = [...new Set(steps.map((step) => step.dataset.chapter))];
	const kept = steps.filter((step) => step.dataset.chapter === names[number - 1]);
	for (const step of steps) if (!kept.includes(step)) step.remove();
	root.querySelectorAll('.outline > ol > li').forEach((chapter, i) => i === number - 1 || chapter.remove());
	const count = root.querySelector('[data-now-count]')!;
	count.textContent = count.textContent!.replace(/\d+$/, String(kept.length));
	root.querySelector('progress')!.max = kept.length;
	for (const whole of root.querySelectorAll('.length, .whole')) whole.textContent = kept[0]!.dataset.chapter!;
	return kept[0]!.dataset.storyStep!;
}
