/** The picture and the words of a chart show the same records: what is pointed at in one is lit in the other. */
export function pairs(figure: HTMLElement) {
	const marksOf = (id: string) => figure.querySelectorAll(`[data-open="${CSS.escape(id)}"]`);
	let lit = '';

	function light(id: string) {
		if (id === lit) return;
		for (const mark of marksOf(lit)) mark.removeAttribute('data-lit');
		for (const mark of id ? marksOf(id) : []) mark.setAttribute('data-lit', '');
		lit = id;
	}

	const follow = ({ target }: Event) =>
		light((target instanceof Element && target.closest('[data-open]')?.getAttribute('data-open')) || '');
	for (const type of ['pointerover', 'focusin']) figure.addEventListener(type, follow);
	for (const type of ['pointerleave', 'focusout']) figure.addEventListener(type, () => light(''));
}
