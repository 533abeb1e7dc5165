/** `tsx src/tools/same.ts A B`: exit 0 when two built folders hold the same files with the same bytes, else 1 and which differ. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOfBuild } from './built.ts';
import { listFiles } from './site-files.ts';

const [a = 'build', b = 'build.again'] = process.argv.slice(2);
const [first, second] = [fingerprintOfBuild(a), fingerprintOfBuild(b)];
console.log(`${a} ${first}\n${b} ${second}`);
if (first !== second) {
	for (const file of new Set([...listFiles(a), ...listFiles(b)])) {
		const [left, right] = [a, b].map((folder) => join(folder, file)) as [string, string];
		if (!existsSync(left) || !existsSync(right)) console.error(`only in one: ${file}`);
		else if (!readFileSync(left).equals(readFileSync(right))) console.error(`differs: ${file}`);
	}
	process.exitCode = 1;
}
