/** Texts that hold the place of one that somebody is still to write. */

const MARK = 'To be written';
/** Stands where a day belongs that nobody has given yet. */
export const STUB_DAY = '9999-12-31';

/** "To be written: the title." One sentence, as the rules ask of some texts; without the full stop as a label. */
export const stub = (what: string) => `${MARK}: ${what}.`;
export const stubLabel = (what: string) => `${MARK}: ${what}`;

export const isStub = (value: unknown): boolean =>
	typeof value === 'string' && (value.startsWith(MARK) || value === STUB_DAY);
