/**
 * How check and build grow with a dataset: a table with a row for each number of moves. The builds use what is kept of the
 * real dataset in no way: each has a folder of its own for pictures and compressed forms.
 * `npx tsx tests/bench/grow.ts [MOVES...] [--check] [--limit MINUTES]`; wants Linux and /usr/bin/time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Parser } from 'htmlparser2';
import { writeGrown } from '../fixtures/grow.ts';

const sizes: Record<string, { moves: number; claims: number; articles: number }> = {
	200: { moves: 200, claims: 560, articles: 25 },
	1000: { moves: 1000, claims: 2380, articles: 125 },
	5000: { moves: 5000, claims: 11_480, articles: 574 }
};

/** Resident memory, in bytes, of all processes of a group. */
function memoryOf(group: number): number {
	let sum = 0;
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]!.split(' ');
			if (Number(stat[2]) === group) sum += Number(stat[21]) * 4096;
		} catch {
			// It has ended meanwhile.
		}
	}
	return sum;
}

async function timed(args: string[], env: Record<string, string>, limit: number) {
	const folder = mkdtempSync(join(tmpdir(), 'grow-'));
	const child = spawn('/usr/bin/time', ['-f', '%e %U %S', '-o', join(folder, 'time'), process.execPath, ...args], {
		detached: true,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env }
	});
	let peak = 0;
	const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid!))), 250);
	let stopped = false;
	const stop = setTimeout(() => {
		stopped = true;
		process.kill(-child.pid!, 'SIGKILL');
	}, limit * 60_000);
	const [code] = (await once(child, 'exit')) as [number | null];
	clearInterval(watch);
	clearTimeout(stop);
	const said = stopped ? '' : (readFileSync(join(folder, 'time'), 'utf8').trim().split('\n').at(-1) ?? '');
	rmSync(folder, { recursive: true });
	const [wall = 0, user = 0, system = 0] = said.split(' ').map(Number);
	const told = stopped ? `stopped after ${limit} min` : code === 0 ? wall.toFixed(1) : `failed (${wall.toFixed(0)})`;
	return { told, cpu: stopped ? '' : (user + system).toFixed(1), peak: Math.round(peak / 1e6), code };
}

/** The heaviest pages of a build: by compressed bytes, and by elements. */
function pagesOf(site: string) {
	let [kB, heaviest, most, crowded, count] = [0, '', 0, '', 0];
	for (const path of readdirSync(site, { recursive: true }) as string[]) {
		if (!path.endsWith('.html')) continue;
		const file = join(site, path);
		const size = statSync(statSync(`${file}.br`, { throwIfNoEntry: false }) ? `${file}.br` : file).size / 1000;
		// What stands in a template is no element of the page yet.
		let [elements, within] = [0, 0];
		const parser = new Parser(
			{
				onopentagname: (name) => {
					if (!within) elements++;
					if (name === 'template') within++;
				},
				onclosetag: (name) => {
					if (name === 'template') within--;
				}
			},
			{ decodeEntities: false }
		);
		parser.end(readFileSync(file, 'utf8'));
		const page = path.replace(/index\.html$/, '');
		count++;
		if (size > kB && page !== 'at-the-table.html') [kB, heaviest] = [size, page];
		if (elements > most) [most, crowded] = [elements, page];
	}
	return { pages: count, 'kB br': Math.round(kB), heaviest, elements: most, crowded };
}

const { values, positionals } = parseArgs({
	options: { check: { type: 'boolean' }, limit: { type: 'string' }, out: { type: 'string' } },
	allowPositionals: true
});
const limit = Number(values.limit ?? 8);
const rows = [];
for (const name of positionals.length ? positionals : ['28', '200', '1000', '5000']) {
	const size = sizes[name];
	const work = mkdtempSync(join(tmpdir(), 'grow-data-'));
	if (size) writeGrown(work, size);
	const data = size ? work : 'data/istanbul-2025';
	const out = values.out ? join(values.out, name) : join(work, 'site');
	const check = await timed(['node_modules/tsx/dist/cli.mjs', 'src/tools/check.ts', data], {}, limit);
	const row = {
		moves: name,
		claims: size?.claims ?? '(real)',
		articles: size?.articles ?? '(real)',
		'check s': check.told,
		'check cpu s': check.cpu
	};
	if (values.check || name === '5000') rows.push(row);
	else {
		const build = await timed(
			['node_modules/tsx/dist/cli.mjs', 'src/tools/build.ts'],
			{ DATASET: data, OUT: out },
			limit
		);
		rows.push({
			...row,
			'build s': build.told,
			'build cpu s': build.cpu,
			'peak MB': build.peak,
			...(build.code === 0 && pagesOf(out))
		});
	}
	console.log(
		JSON.stringify(rows.at(-1)),
		`load ${loadavg()
			.map((one) => one.toFixed(1))
			.join(' ')}`
	);
	rmSync(work, { recursive: true });
}
console.table(rows);
