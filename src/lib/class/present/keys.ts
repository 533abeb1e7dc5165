/** Keys of the keyboard and of clickers, which send Page up, Page down, a full stop or B, and at times F5 or Escape. */
import type { Wish } from './deck.ts';

export type Command = Exclude<Wish, object> | 'full' | 'notes' | 'keys';

const named: Record<string, Command> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	Enter: 'next',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	PageUp: 'back',
	Backspace: 'back',
	Home: 'first',
	End: 'last',
	'.': 'blank'
};

/** Letters can be switched off: somebody who speaks to the machine may say one unawares (WCAG 2.2, 2.1.4). */
const letters: Record<string, Command> = { b: 'blank', t: 'words', f: 'full', n: 'notes', '?': 'keys' };

export interface Pressed {
	key: string;
	ctrlKey: boolean;
	altKey: boolean;
	metaKey: boolean;
	/** A link or a button has the focus and wants Enter and Space for itself. */
	onControl: boolean;
	useLetters: boolean;
}

/** What a key means; nothing for every key that is left to the browser, F5 and Escape among them. */
export function commandOf({ key, ctrlKey, altKey, metaKey, onControl, useLetters }: Pressed): Command | undefined {
	if (ctrlKey || altKey || metaKey) return undefined;
	if (onControl && (key === 'Enter' || key === ' ')) return undefined;
	return named[key] ?? (useLetters ? letters[key.toLowerCase()] : undefined);
}
