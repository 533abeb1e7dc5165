/** Puts the options of an embed into effect: as attributes and custom properties of the root, never as markup. */
import type { Options } from './options.ts';

export function apply({ theme, motion, controls, view, accent, accentOn, background, font, radius }: Options) {
	const root = document.documentElement;
	if (theme !== 'auto') root.dataset.theme = theme;
	if (motion === 'none') root.dataset.motion = 'none';
	if (controls === 'none') root.dataset.controls = 'none';
	if (view !== 'picture') {
		root.dataset.view = view;
		for (const words of document.querySelectorAll<HTMLDetailsElement>('details[data-words]')) words.open = true;
	}
	if (accent) {
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const paint = () => {
			const scheme = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
			if (accentOn.includes(scheme)) root.style.setProperty('--accent', accent);
			else root.style.removeProperty('--accent');
		};
		paint();
		dark.addEventListener('change', paint);
	}
	if (background) root.style.setProperty('--paper', background);
	if (background && background !== 'transparent') root.dataset.ground = 'own';
	if (radius !== undefined) root.style.setProperty('--radius', `${radius}px`);
	if (font.length) {
		const stack = font.map((name) => `"${name}"`).join(', ');
		root.style.setProperty('--sans', `${stack}, system-ui, sans-serif`);
		root.style.setProperty('--serif', `${stack}, Georgia, serif`);
	}
}
