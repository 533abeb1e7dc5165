/** Puts another part of a chart, such as the table of another meeting, in the place of what it shows first. */
export function showPart(id: string) {
	const part = [...document.querySelectorAll<HTMLElement>('[data-part]')].find((each) => each.dataset.part === id);
	const figure = part?.closest('figure');
	const [picture, first] = [part, figure].map((place) => place?.querySelector('[data-picture]'));
	if (!part || !figure || !picture || !first) return;
	const say = (selector: string, words = '') => {
		for (const place of figure.querySelectorAll(selector)) place.textContent = words;
	};
	first.replaceWith(picture);
	say('h1', part.dataset.title);
	say('.kicker', part.dataset.kicker);
	figure.querySelector('.lead')?.remove();
	part.remove();
}
