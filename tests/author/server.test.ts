/** What the server answers, and to whom; and what is left of a save in the middle of which it is killed. */
import { readdirSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SaveRequest, TryAnswer, View } from '../../src/author/wire.ts';
import { run } from '../tools/tool.ts';
import { deskOf } from './start.ts';

const desk = deskOf();
beforeAll(() => desk.start(), 60_000);
afterAll(() => desk.close());

interface Answer {
	status: number;
	text: string;
}

/** Asks with any headers, which a browser would not let a page set. */
const ask = (url: string, headers: Record<string, string> = {}, body?: unknown) =>
	new Promise<Answer>((done, failed) => {
		const json = body === undefined ? {} : { 'content-type': 'application/json' };
		const asked = request(
			url,
			{ method: body === undefined ? 'GET' : 'POST', headers: { ...json, ...headers } },
			(got) => {
				let text = '';
				got.on('data', (part) => (text += String(part)));
				got.on('end', () => done({ status: got.statusCode ?? 0, text }));
			}
		);
		asked.on('error', failed);
		asked.end(body === undefined ? undefined : JSON.stringify(body));
	});
const view = async () => JSON.parse((await ask(`${desk.url()}view`)).text) as View;
const post = (path: string, body: unknown) => ask(desk.url() + path, {}, body);

async function save(change: Partial<SaveRequest>): Promise<Answer> {
	const { versions } = await view();
	const name = change.name ?? 'claims';
	return post('save', { key: 'k', name, was: null, version: versions[name], record: null, ...change });
}
const claim = (id: string) => desk.recordsOf('claims').find((one) => one['id'] === id)!;

describe('who is answered', () => {
	test('whoever has the token, on the address of this machine', async () => {
		const page = await ask(desk.url());
		expect(page.status).toBe(200);
		expect(page.text).toContain('<script type="module"');
	});
	test('nobody else', async () => {
		const { origin, port } = new URL(desk.url());
		const wrong = `${origin}/${'0'.repeat(48)}/`;
		expect((await ask(`${origin}/`)).status).toBe(404);
		expect((await ask(`${wrong}view`)).status).toBe(404);
		expect((await ask(`${desk.url()}view`, { host: `talks.example:${port}` })).status).toBe(403);
		expect((await ask(`${desk.url()}view`, { origin: 'http://talks.example' })).status).toBe(403);
		expect((await ask(`${desk.url()}view`, { origin: 'null' })).status).toBe(403);
		expect((await ask(`${desk.url()}view`, { origin })).status).toBe(200);
	});
	test('with nothing of the disk beside', async () => {
		for (const path of [
			'package.json',
			'../package.json',
			'%2e%2e/package.json',
			'claims.json',
			'main.ts',
			'src/author/main.ts'
		])
			expect((await ask(desk.url() + path)).status).toBe(404);
		expect((await ask(`${desk.url()}save`)).status).toBe(404);
		expect((await ask(`${desk.url()}save`, { 'content-type': 'text/plain' }, {})).status).toBe(415);
	});
});

describe('a save', () => {
	test('writes the lines of the record and no other', async () => {
		const before = desk.textOf('claims');
		const done = await save({ was: 'c-brack-sent', record: { ...claim('c-brack-sent'), short: 'heads the team' } });
		expect(done.status).toBe(200);
		expect(desk.textOf('claims')).toBe(before.replace('"leads the team"', '"heads the team"'));
		expect((await post('undo', {})).status).toBe(200);
		expect(desk.textOf('claims')).toBe(before);
	});
	test('of a record without its shape, or with an id that is taken, is refused in words', async () => {
		const before = desk.textOf('claims');
		const shapeless = await save({ record: { ...claim('c-cost'), id: 'c-new', kind: 'rumour' } });
		expect(shapeless.status).toBe(422);
		expect(JSON.parse(shapeless.text)).toMatchObject({ message: expect.stringContaining('unknown kind: "rumour"') });
		const taken = await save({ record: claim('c-cost') });
		expect(JSON.parse(taken.text)).toMatchObject({ message: 'the id "c-cost" is taken: choose another' });
		expect(desk.textOf('claims')).toBe(before);
	});
	test('onto a file that has changed is refused, and undo leaves the change of another alone', async () => {
		const { versions } = await view();
		const record = { ...claim('c-cost'), gist: 'The quarrel has been dear to both.' };
		await save({ was: 'c-cost', record });
		const by = desk.textOf('claims').replace('been dear', 'become dear');
		writeFileSync(join(desk.folder, 'claims.json'), by);
		const late = await save({ was: 'c-cost', record, version: versions.claims });
		expect(late.status).toBe(409);
		expect(JSON.parse(late.text)).toMatchObject({
			changed: true,
			message: expect.stringContaining('claims.json has changed')
		});
		expect((await post('undo', {})).status).toBe(409);
		expect(desk.textOf('claims')).toBe(by);
	});
});

describe('a record as it is typed', () => {
	const typed = async (value: Record<string, unknown>) => {
		const { versions } = await view();
		const draft = {
			key: 'typed',
			name: 'claims',
			was: null,
			version: versions.claims,
			value,
			chart: 'moves',
			keep: true
		};
		return JSON.parse((await post('try', draft)).text) as TryAnswer;
	};
	test('is held against the articles before it is complete', async () => {
		const { words, placed } = await typed({
			gist: 'Ilsa Marn said on Tuesday she was sending her fisheries minister, a stubborn man.'
		});
		expect(placed).toBe(false);
		expect(words.map(({ field, rule }) => [field, rule])).toEqual([
			['gist', 'loaded'],
			['gist', 'own-words']
		]);
	});
	test('is kept, and still there after the server was killed', async () => {
		await typed({ gist: 'Half a sentence' });
		await desk.kill('SIGKILL');
		await desk.start();
		expect((await view()).drafts).toMatchObject([{ key: 'typed', value: { gist: 'Half a sentence' } }]);
		await post('drop', { key: 'typed' });
		// What a slow window still sends of it comes too late.
		await typed({ gist: 'Half a sentence' });
		expect((await view()).drafts).toEqual([]);
	});
	test('changes the chart, and the chart is only drawn of a sound dataset', async () => {
		const { versions } = await view();
		const [move] = desk.recordsOf('moves');
		const draft = { key: 'm', name: 'moves', was: move?.['id'], version: versions.moves, chart: 'places', keep: false };
		const good = JSON.parse((await post('try', { ...draft, value: move })).text) as TryAnswer;
		expect(good.drawn).toMatchObject({ chart: 'moves', svg: { light: expect.stringContaining('<svg') } });
		const bad = JSON.parse(
			(await post('try', { ...draft, value: { ...move, claims: ['c-nobody'] } })).text
		) as TryAnswer;
		expect(bad.drawn).toBeNull();
		expect(bad.faults).toMatchObject([{ name: 'moves', record: move?.['id'], rule: 'reference' }]);
	});
});

test(
	'killed again and again while it saves, it leaves whole files, the last answered save, and no rest',
	{ timeout: 120_000 },
	async () => {
		for (let round = 0; round < 2; round++) {
			let answered = '';
			const { versions } = await view();
			let version = versions.claims;
			let going = true;
			const saving = (async () => {
				for (let n = 0; going; n++) {
					const gist = `Save ${round} ${n} of the price.`;
					const got = await post('save', {
						key: 'k',
						name: 'claims',
						was: 'c-cost',
						version,
						record: { ...claim('c-cost'), gist }
					});
					if (got.status !== 200) throw new Error(got.text);
					answered = gist;
					version = (JSON.parse(got.text) as View).versions.claims;
				}
			})().catch(() => undefined);
			await new Promise((later) => setTimeout(later, 900 + round * 170));
			await desk.kill('SIGKILL');
			going = false;
			await saving;
			const number = (gist: unknown) => Number(String(gist).split(' ')[2]);
			expect(answered).toContain(`Save ${round}`);
			expect(number(claim('c-cost')['gist'])).toBeGreaterThanOrEqual(number(answered));
			await desk.start();
			expect(readdirSync(desk.folder).filter((name) => !/^[a-z]+\.json$/u.test(name))).toEqual([]);
		}
	}
);

test(
	'a process that does nothing but write, killed at any moment, leaves one whole text or the other',
	{ timeout: 120_000 },
	async () => {
		const { folder, textOf, close } = deskOf();
		const whole = [textOf('claims'), `${textOf('claims')}${' '.repeat(2_000_000)}`];
		const writing = `
		const { Files } = await import('./src/author/server/files.server.ts');
		const files = new Files(${JSON.stringify(folder)});
		for (let n = 0; ; n++) {
			files.change('claims', files.versionOf('claims'), (text) => (n % 2 ? text.trimEnd() + '\\n' : text + ' '.repeat(2_000_000)));
			if (n === 1) console.log('writing');
		}`;
		for (let round = 0; round < 5; round++) {
			const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writing]);
			await new Promise((begun) => child.stdout.once('data', begun));
			await new Promise((later) => setTimeout(later, 20 + round * 13));
			const ended = new Promise((done) => child.once('exit', done));
			child.kill('SIGKILL');
			await ended;
			expect(whole.map((text) => text.length)).toContain(textOf('claims').length);
			writeFileSync(join(folder, 'claims.json'), whole[0]!);
		}
		await close();
	}
);

test('the command says how it is used, and what is wrong in one line', () => {
	expect(run('author', ['--help']).out).toContain('usage: npm run author');
	const missing = run('author', ['no-such-talks']);
	expect([missing.code, missing.err.split('\n')[0]]).toEqual([2, 'no such folder: "data/no-such-talks"']);
});
