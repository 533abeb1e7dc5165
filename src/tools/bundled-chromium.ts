/**
 * The browser that comes with `npm ci`: @sparticuz/chromium carries a packed headless Chromium for Linux x64.
 * It is unpacked once, beside the packages, so that every machine tests with the same bytes and nothing is downloaded.
 */
import { execFile } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const packageFolder = resolve('node_modules/@sparticuz/chromium');
const cacheFolder = resolve('node_modules/.cache');

/** The shipped font configuration names folders that do not exist here, and then every text is 0 px wide. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir prefix="relative">fonts/fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

export interface Unpacked {
	executablePath: string;
	/** What the browser needs in its environment: its libraries and its fonts. */
	env: Record<string, string>;
}

/** Unpacks the bundled browser where that has not been done; null where it cannot run. Safe to call many times at once. */
export async function unpackBundledChromium(): Promise<Unpacked | null> {
	if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFolder)) return null;
	const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
	const folder = join(cacheFolder, `chromium-${version}`);
	if (!existsSync(folder)) await unpackInto(folder);
	sweep();
	return {
		executablePath: join(folder, 'chromium'),
		env: {
			LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
			FONTCONFIG_FILE: join(folder, 'fonts.conf'),
			XDG_CACHE_HOME: join(folder, 'cache')
		}
	};
}

/** Unpacks beside the goal and renames, so that a killed run never leaves half a browser under the right name. */
async function unpackInto(folder: string) {
	mkdirSync(dirname(folder), { recursive: true });
	const half = mkdtempSync(`${folder}.half-`);
	const inflate = pathToFileURL(join(packageFolder, 'build/esm/lambdafs.js')).href;
	const parts = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => join(packageFolder, 'bin', name));
	const script = `const { inflate } = await import('${inflate}'); await Promise.all(${JSON.stringify(parts)}.map(inflate));`;
	try {
		// The package unpacks into the system's temporary folder: a process of its own gets ours instead.
		await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
			env: { ...process.env, TMPDIR: half }
		});
		writeFileSync(join(half, 'fonts.conf'), fontsConf);
		renameSync(half, folder);
	} catch (error) {
		rmSync(half, { recursive: true, force: true });
		if (!existsSync(folder)) throw error;
	}
}

/** Removes what killed runs left behind, once it is old enough to belong to nobody. */
function sweep() {
	const old = Date.now() - 10 * 60_000;
	for (const name of readdirSync(cacheFolder).filter((name) => /^chromium-.*\.half-/.test(name))) {
		const left = statSync(join(cacheFolder, name), { throwIfNoEntry: false });
		if (left && left.mtimeMs < old) rmSync(join(cacheFolder, name), { recursive: true, force: true });
	}
}
