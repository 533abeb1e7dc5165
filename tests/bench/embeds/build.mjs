/**
 * `npx tsx tests/bench/embeds/build.mjs`, at the root of the project: the moves of the dataset as a Datawrapper chart and
 * as a TimelineJS timeline, under dist/embed/, for `npm run weigh-embeds`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parseEdtf } from '../../../src/lib/data/edtf.ts';
import { lead } from '../../../src/lib/data/find.ts';
import { datasetFolder } from '../../../src/lib/data/folder.ts';
import { readDataset } from '../../../src/lib/data/read.server.ts';
import { moveLayout } from '../../../src/lib/layout/move.ts';
import { datawrapper } from './datawrapper.mjs';
import { timelinejs } from './timelinejs.mjs';

const dataset = readDataset(datasetFolder());
const { info } = dataset;
const moves = moveLayout(dataset).rows.map(({ datum, party, verb, words, when, label }) => {
	const span = parseEdtf(lead(dataset, datum).when?.edtf ?? '');
	return { id: datum.id, party: party.name, verb, words, when, label, day: span?.from || span?.to || info.asOf };
});

const dist = join(dirname(fileURLToPath(import.meta.url)), 'dist');
rmSync(dist, { recursive: true, force: true });
for (const [peer, files] of Object.entries({
	datawrapper: datawrapper(info, moves),
	timelinejs: timelinejs(info, moves)
})) {
	for (const [path, body] of Object.entries(files)) {
		// Where our own server lets a page be framed.
		const file = join(dist, 'embed', peer, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, body);
		if (/\.(html|js|css|json)$/.test(path)) writeFileSync(`${file}.br`, brotliCompressSync(body));
	}
}
writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Peers</title>');
console.log(`${moves.length} moves in ${dist}`);
