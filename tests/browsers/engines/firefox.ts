/** Firefox by Marionette, the socket that it opens for its own driver: so nothing has to be installed but the browser. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wait, type Send, type Session } from './session.ts';

const places = ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The commands of WebDriver that are used, and their names here. */
const commands: Record<string, string> = {
	'POST /url': 'WebDriver:Navigate',
	'POST /execute/async': 'WebDriver:ExecuteAsyncScript',
	'POST /window/rect': 'WebDriver:SetWindowRect',
	'POST /actions': 'WebDriver:PerformActions',
	'POST /frame': 'WebDriver:SwitchToFrame',
	'GET /screenshot': 'WebDriver:TakeScreenshot'
};

/** Nobody is called by the browser itself, and nothing is kept of a page that was left. */
const preferences = (port: number, still: boolean) => ({
	'marionette.port': port,
	'ui.prefersReducedMotion': still ? 1 : 0,
	'browser.shell.checkDefaultBrowser': false,
	'browser.sessionhistory.max_total_viewers': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'app.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'security.fileuri.strict_origin_policy': true
});

const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});

async function socketTo(port: number): Promise<Socket> {
	for (let tries = 0; ; tries++) {
		try {
			return await new Promise<Socket>((done, failed) => {
				const socket = connect(port, '127.0.0.1', () => done(socket)).once('error', failed);
			});
		} catch (error) {
			if (tries > 300) throw error;
			await wait(100);
		}
	}
}

/** Messages are JSON with their length in bytes before them: `[kind, number, error, value]`. */
function speaker(socket: Socket) {
	let held = Buffer.alloc(0);
	let last = 0;
	const open = new Map<number, (error: { message: string } | null, value: unknown) => void>();
	socket.on('data', (data) => {
		held = Buffer.concat([held, data]);
		for (;;) {
			const colon = held.indexOf(':');
			const length = Number(held.subarray(0, colon).toString());
			if (colon < 0 || held.length < colon + 1 + length) return;
			const message: unknown = JSON.parse(held.subarray(colon + 1, colon + 1 + length).toString());
			held = held.subarray(colon + 1 + length);
			if (Array.isArray(message)) open.get(message[1] as number)?.(message[2], message[3]);
		}
	});
	return (command: string, given: object = {}) =>
		new Promise<unknown>((done, failed) => {
			const id = ++last;
			open.set(id, (error, value) => (error ? failed(new Error(`${command}: ${error.message}`)) : done(value)));
			const text = JSON.stringify([0, id, command, given]);
			socket.write(`${Buffer.byteLength(text)}:${text}`);
		});
}

/** Reads, in the browser itself, what pages complained about, and forgets it. What a page logs stays in its own process. */
const readNoise = `
	const said = Services.console.getMessageArray()
		.filter((m) => m instanceof Ci.nsIScriptError && /^(http|file):/.test(m.sourceName) && !(m.flags & 1))
		.map((m) => m.errorMessage + ' (' + m.sourceName + ')');
	Services.console.reset();
	return said;`;

const valueOf = (answer: unknown) =>
	answer && typeof answer === 'object' && 'value' in answer ? answer.value : answer;

/** @returns undefined where there is no Firefox */
export async function firefox(still: boolean): Promise<Session | undefined> {
	const program = process.env['FIREFOX_PATH'] ?? places.find((place) => existsSync(place));
	if (!program) return undefined;
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const port = await freePort();
	const lines = Object.entries(preferences(port, still)).map(([name, value]) => `user_pref("${name}", ${value});`);
	writeFileSync(join(profile, 'user.js'), lines.join('\n'));
	const options = ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote', '--profile', profile];
	const browser = spawn(program, options, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
	const socket = await socketTo(port);
	const say = speaker(socket);
	const { capabilities } = (await say('WebDriver:NewSession', {})) as { capabilities: { browserVersion: string } };
	await say('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 60_000 });
	const send: Send = async (method, path, body = {}) => {
		const command = commands[`${method} ${path}`];
		if (!command) throw new Error(`Firefox is not told ${method} ${path}`);
		return valueOf(await say(command, body));
	};
	return {
		name: `Firefox ${capabilities.browserVersion}`,
		send,
		noise: async () => {
			await say('Marionette:SetContext', { value: 'chrome' });
			const said = valueOf(await say('WebDriver:ExecuteScript', { script: readNoise, args: [] })) as string[];
			await say('Marionette:SetContext', { value: 'content' });
			return said;
		},
		print: async (addresses, paper) => {
			const page = paper === 'A4' ? { width: 21, height: 29.7 } : { width: 21.59, height: 27.94 };
			const printed: Buffer[] = [];
			for (const url of addresses) {
				await send('POST', '/url', { url });
				await wait(300);
				printed.push(
					Buffer.from(String(valueOf(await say('WebDriver:Print', { page, shrinkToFit: false }))), 'base64')
				);
			}
			return printed;
		},
		close: async () => {
			await say('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
			socket.destroy();
			await new Promise((done) => (browser.exitCode === null ? browser.once('exit', done) : done(null)));
			rmSync(profile, { recursive: true, force: true });
		}
	};
}
