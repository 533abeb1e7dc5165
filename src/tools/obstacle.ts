/** What stands in the way of a tool and is no fault of its own: it is told in one plain line. */

export class Obstacle extends Error {}

/** What the system says, and what to do about it. */
const told: Readonly<Record<string, string>> = {
	ENOSPC: 'no room left on the disk: free some and run it again',
	EDQUOT: 'no room left for this user: free some and run it again',
	EFBIG: 'a file is larger than this user may write: raise the limit and run it again',
	EROFS: 'the disk can only be read: name a folder that can be written',
	EACCES: 'this user may not do that: change the rights, or name another folder',
	EPERM: 'this user may not do that: change the rights, or name another folder',
	EBUSY: 'in use, or a disk of its own: name a folder inside',
	EISDIR: 'there is a folder in place of a file: move it away',
	ENOTDIR: 'there is a file in place of a folder: move it away',
	ELOOP: 'a link leads to itself: remove it',
	ENAMETOOLONG: 'the name is too long: choose a shorter one'
};
const code = new RegExp(`\\b(?:${Object.keys(told).join('|')})\\b`);

/** The line for what a program has printed, where it ended for one of these reasons. */
export function obstacleIn(printed: string): string | undefined {
	// The bundler tells the number of the system instead of the name.
	const text = printed
		.replace('os error 28', 'ENOSPC')
		.replace('os error 30', 'EROFS')
		.replace('os error 13', 'EACCES');
	const found = code.exec(text)?.[0];
	if (!found) return undefined;
	const path = /'([^'\n]+)'(?: -> '([^'\n]+)')?/.exec(text.slice(text.indexOf(found)).split('\n')[0] ?? '');
	return told[found] + (path ? `: "${path[2] ?? path[1]}"` : '');
}

/** The one line for an error; undefined where it is a fault of the tool. */
export function obstacleOf(error: unknown): string | undefined {
	if (error instanceof Obstacle) return error.message;
	return error instanceof Error && 'code' in error ? obstacleIn(error.message) : undefined;
}

/** Runs a command to its exit code; what stands in its way is one line, and the code is 2. */
export async function plainly(command: () => Promise<number>, outcome: string): Promise<number> {
	try {
		return await command();
	} catch (error) {
		const line = obstacleOf(error);
		if (line === undefined) throw error;
		console.error(`${outcome}: ${line}`);
		return 2;
	}
}
