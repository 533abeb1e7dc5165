/**
 * Finds a browser for the site tests and the bench, and proves that it works before anybody relies on it.
 * Order: BROWSER_PATH; the one that `npm ci` brought; Playwright's own; the system's. A browser is never skipped in silence.
 */
import { existsSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';
import { unpackBundledChromium } from './bundled-chromium.ts';

/** No argument here may weaken what the tests prove: no web security, isolation or certificate switch. */
const args = [
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--font-render-hinting=none'
];

const systemPaths = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

interface Candidate {
	name: string;
	/** null where this candidate is not on this machine. */
	find: () => Promise<LaunchOptions | null> | LaunchOptions | null;
}

const at = (executablePath: string): LaunchOptions | null => (existsSync(executablePath) ? { executablePath } : null);

const candidates: Candidate[] = [
	{
		name: 'bundled Chromium',
		find: async () => {
			const unpacked = await unpackBundledChromium();
			return unpacked && { executablePath: unpacked.executablePath, env: { ...plainEnv(), ...unpacked.env } };
		}
	},
	{ name: 'Playwright’s Chromium', find: async () => at((await playwright()).executablePath()) },
	...systemPaths.map((path) => ({ name: path, find: () => at(path) }))
];

/** Loaded when a browser is wanted: a build whose heights are known wants none. */
const playwright = async () => (await import('playwright-core')).chromium;

/** The environment without its holes: Playwright wants every value to be a string. */
const plainEnv = () =>
	Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));

/**
 * A running browser that draws text and runs scripts; the caller closes it.
 * Throws one line that says what to do where there is none. With BROWSER_PATH set, only that one is tried.
 */
export async function openBrowser(): Promise<Browser> {
	const chosen = process.env['BROWSER_PATH'];
	const tried: string[] = chosen && !existsSync(chosen) ? [`there is no BROWSER_PATH ${chosen}`] : [];
	for (const { name, find } of chosen ? [{ name: `BROWSER_PATH ${chosen}`, find: () => at(chosen) }] : candidates) {
		try {
			const options = await find();
			if (!options) continue;
			// Playwright would close the browser at these signals and let the tool go on without one.
			const signals = { handleSIGTERM: false, handleSIGHUP: false };
			const browser = await (await playwright()).launch({ ...options, ...signals, args });
			const fault = await faultOf(browser);
			if (!fault) return browser;
			tried.push(`${name}: ${fault}`);
			await browser.close();
		} catch (error) {
			tried.push(`${name}: ${String(error).split('\n')[0]}`);
		}
	}
	const why = tried.length ? ` (${tried.join('; ')})` : '';
	throw new Error(
		`no browser that works${why}: install Chromium, or set BROWSER_PATH to a Chromium or Chrome of version 120 or later`
	);
}

/** What is wrong with a browser, or null: some start without fonts and then call every text invisible. */
async function faultOf(browser: Browser): Promise<string | null> {
	const page = await browser.newPage();
	try {
		await page.setContent('<span id="probe">Istanbul</span>');
		const width = await page.evaluate(() => document.querySelector('#probe')?.getBoundingClientRect().width ?? 0);
		return width > 0 ? null : 'draws text 0 px wide';
	} finally {
		await page.close();
	}
}
