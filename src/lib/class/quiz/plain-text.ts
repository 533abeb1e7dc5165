/** Characters that XML 1.0 (2.2, Char) cannot hold, carriage returns aside, and controls of the second block. */
const NONE =
	/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that every format can hold: lines end in one line feed, and what stands for no letter becomes U+FFFD. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(NONE, '\ufffd').trim();
