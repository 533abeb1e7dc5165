/** What verify says about each article, as a small table. */
import type { Share } from '../lib/data/verify/coverage.ts';
import type { SourceReport } from '../lib/data/verify/verify.ts';

const percent = ({ count, of }: Share) => (of === 0 ? '-' : `${((100 * count) / of).toFixed(1)} % (${count}/${of})`);

function row({ source, locators, coverage }: SourceReport): string[] {
	const verified = locators.filter(({ status }) => status === 'verified').length;
	const counted = coverage ? [percent(coverage.sentences), percent(coverage.words)] : ['unchecked', 'unchecked'];
	const quoted = coverage ? `${coverage.quoted.count}/${coverage.quoted.of}` : 'unchecked';
	return [source.id, `${verified}/${locators.length}`, ...counted, quoted];
}

/** Lines of a table: a head, a row for each source, the columns aligned. */
export function coverageTable(sources: readonly SourceReport[]): string[] {
	const rows = [['source', 'verified', 'sentences covered', 'words covered', 'quoted words'], ...sources.map(row)];
	const widths = rows[0]?.map((_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0))) ?? [];
	return rows.map((cells) =>
		cells
			.map((cell, i) => cell.padEnd(widths[i] ?? 0))
			.join('  ')
			.trimEnd()
	);
}
