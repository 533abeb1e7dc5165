/** nginx and Apache as they are installed here, each serving a folder with the configuration that we write for it. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hosts } from '../../../src/tools/hosting/hosts.ts';
import { patternsOf } from '../../../src/tools/hosting/patterns.ts';
import { serveFolder, type Served } from '../../../src/tools/serve.ts';
import { listFiles } from '../../../src/tools/site-files.ts';

export interface RealServer {
	name: string;
	/** False where the program is not on this machine; then nothing is known about it. */
	installed: boolean;
	brotli: boolean;
	serve: (folder: string, base: string) => Promise<Served>;
}

const found = (programs: string[]) => programs.find((program) => existsSync(program)) ?? '';
const nginxProgram = found(['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']);
const apacheProgram = found(['/usr/sbin/apache2', '/usr/sbin/httpd']);
const brotliModule = found(['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so']);
const apacheModules = found(['/usr/lib/apache2/modules/mod_rewrite.so', '/usr/lib64/httpd/modules/mod_rewrite.so']);

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

/** Runs a server in the foreground until closed; throws what it says where it does not answer within five seconds. */
async function run(program: string, args: string[], url: string): Promise<Served> {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
	const close = () =>
		new Promise<void>((done) => (child.exitCode === null ? child.once('exit', () => done()).kill() : done()));
	for (let tries = 0; tries < 50; tries++) {
		await new Promise((done) => setTimeout(done, 100));
		if (
			await fetch(url).then(
				() => true,
				() => false
			)
		)
			return { url, close };
	}
	await close();
	throw new Error(`${program} does not answer at ${url}: ${said}`);
}

function workFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'server-'));
	chmodSync(folder, 0o755);
	return folder;
}

const root = process.getuid?.() === 0;

async function nginx(folder: string, base: string): Promise<Served> {
	const work = workFolder();
	const listen = `127.0.0.1:${await freePort()}`;
	const place = { base, folder, root: folder, listen, brotli: brotliModule !== '' };
	writeFileSync(join(work, 'site.conf'), hosts['nginx']!.text(patternsOf(listFiles(folder)), place));
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const lines = [
		root && 'user root;',
		brotliModule && `load_module ${brotliModule};`,
		`daemon off;\nmaster_process off;\npid ${work}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;`,
		...temporary.map((name) => `${name}_temp_path ${work}/${name};`),
		`include ${work}/site.conf;\n}`
	];
	writeFileSync(join(work, 'nginx.conf'), lines.filter(Boolean).join('\n'));
	return run(nginxProgram, ['-e', 'stderr', '-p', work, '-c', join(work, 'nginx.conf')], `http://${listen}${base}`);
}

async function apache(folder: string, base: string): Promise<Served> {
	const work = workFolder();
	const listen = `127.0.0.1:${await freePort()}`;
	const place = { base, folder, root: folder, listen, brotli: true };
	writeFileSync(join(folder, '.htaccess'), hosts['apache']!.text(patternsOf(listFiles(folder)), place));
	const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'rewrite', 'env', 'setenvif'];
	const lines = [
		...modules.map((name) => `LoadModule ${name}_module ${dirname(apacheModules)}/mod_${name}.so`),
		`ServerName localhost\nListen ${listen}\nPidFile ${work}/pid\nErrorLog ${work}/log\nTypesConfig /dev/null`,
		// As many packages have it: a type of their own for archives, and .br for Breton.
		'AddType application/x-gzip .gz\nAddEncoding x-gzip .gz\nAddLanguage br .br',
		base === '/' ? `DocumentRoot ${folder}` : `DocumentRoot ${work}\nAlias ${base} ${folder}/`,
		`<Directory ${folder}>\nAllowOverride All\nRequire all granted\n</Directory>`,
		`<Directory ${work}>\nRequire all granted\n</Directory>`
	];
	writeFileSync(join(work, 'apache.conf'), lines.join('\n') + '\n');
	chmodSync(folder, 0o755);
	return run(apacheProgram, ['-X', '-f', join(work, 'apache.conf')], `http://${listen}${base}`);
}

export const realServers: RealServer[] = [
	{ name: 'nginx', installed: nginxProgram !== '', brotli: brotliModule !== '', serve: nginx },
	{ name: 'Apache', installed: apacheProgram !== '' && apacheModules !== '', brotli: true, serve: apache },
	{ name: 'our own server', installed: true, brotli: true, serve: (folder, base) => serveFolder(folder, { base }) }
];
