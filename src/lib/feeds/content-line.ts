/** Lines of iCalendar (RFC 5545, 3.1): a name, a value, folded at 75 octets, ended by CR LF. */

/** A text as a value (RFC 5545, 3.3.11). */
export const textValue = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Octets of a line without its end; those after the first begin with a space, which counts. */
const MOST = 75;

/** The line in pieces of at most 75 octets; no character is cut. */
export function contentLine(name: string, value: string): string {
	const lines: string[] = [];
	let [line, octets] = ['', 0];
	for (const sign of `${name}:${value}`) {
		const size = Buffer.byteLength(sign);
		if (octets + size > MOST) {
			lines.push(line);
			[line, octets] = [' ', 1];
		}
		line += sign;
		octets += size;
	}
	return [...lines, line].map((one) => `${one}\r\n`).join('');
}
