import type { RecordRule } from './rule.ts';

export const source: RecordRule = {
	name: 'source',
	scope: 'record',
	about: 'a source is one plain file of its own with a believable size, and its passages lie within that size',
	*run({ each, by }) {
		const seen = new Map<string, string>();
		for (const [{ file, sha256, bytes, words, leftOut }, at] of each.sources) {
			if (/[/\\]|^\./u.test(file))
				yield {
					at: [...at, 'file'],
					message: `not a plain file name: "${file}"`,
					hint: 'give the name without a folder'
				};
			for (const [field, value] of [
				['file', file],
				['sha256', sha256]
			] as const) {
				if (seen.has(value))
					yield {
						at: [...at, field],
						message: `${field} of another source too: "${value}"`,
						hint: 'give each source its own'
					};
				seen.set(value, field);
			}
			// A word and the space behind it take two bytes at least.
			if (words * 2 - 1 > bytes)
				yield {
					at: [...at, 'words'],
					message: `more words than ${bytes} bytes can hold: ${words}`,
					hint: 'count again'
				};
			for (const [i, { end }] of leftOut.entries()) {
				if (end > bytes)
					yield {
						at: [...at, 'leftOut', i, 'end'],
						message: `passage beyond the end of the source: ${end}`,
						hint: 'locate it anew'
					};
			}
		}
		for (const [{ evidence }, at] of each.claims) {
			for (const [i, { source: id, end }] of evidence.entries()) {
				if (end <= (by.sources.get(id)?.bytes ?? end)) continue;
				yield {
					at: [...at, 'evidence', i, 'end'],
					message: `passage beyond the end of source "${id}": ${end}`,
					hint: 'locate it anew'
				};
			}
		}
	}
};
