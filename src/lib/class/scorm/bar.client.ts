/** The line that a lesson shows inside a learning platform: how far one is, and the button that hands it in. */
import { scormWords as words } from '../../messages/scorm.ts';
import { element } from '../asked.client.ts';
import type { Standing } from './course.ts';

export interface Bar {
	/** What is answered so far; `trouble` says what the platform did not take. */
	show: (standing: Standing, trouble?: string) => void;
	/** Nothing can be handed in, not yet or not any more; the text says why. */
	only: (said: string) => void;
}

/** @param handIn called once the student has said so, and, where answers are missing, said so twice */
export function barIn(body: HTMLElement, standing: () => Standing, handIn: () => void): Bar {
	const bar = element('aside', '', 'lms');
	bar.setAttribute('aria-label', words.label);
	const said = element('p');
	said.setAttribute('role', 'status');
	const finish = element('button', words.finish);
	const sure = element('button', words.sure);
	const goOn = element('button', words.goOn);
	for (const button of [finish, sure, goOn]) button.type = 'button';
	bar.append(said);
	body.append(bar);
	document.documentElement.dataset.lms = '';

	const ask = (asked: boolean) => {
		const had = bar.contains(document.activeElement);
		if (asked) finish.replaceWith(sure, goOn);
		else if (sure.isConnected) {
			goOn.remove();
			sure.replaceWith(finish);
		} else bar.append(finish);
		if (had) (asked ? goOn : finish).focus();
	};
	const show: Bar['show'] = ({ answered, of }, trouble = '') => {
		ask(false);
		said.textContent = `${words.progress(answered, of)} ${trouble}`.trim();
	};
	finish.addEventListener('click', () => {
		const { answered, of } = standing();
		if (answered === of) return handIn();
		said.textContent = words.missing(of - answered);
		ask(true);
	});
	sure.addEventListener('click', handIn);
	goOn.addEventListener('click', () => show(standing()));
	return {
		show,
		only: (text) => {
			const had = bar.contains(document.activeElement);
			for (const button of [finish, sure, goOn]) button.remove();
			said.textContent = text;
			// The button that had the focus is gone; what it led to is said where it stood.
			said.tabIndex = -1;
			if (had) said.focus({ preventScroll: true });
		}
	};
}
