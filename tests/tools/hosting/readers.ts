/** How each host reads its file, as its documentation has it: the headers that an address gets. */
export type Read = (text: string) => (address: string) => Record<string, string>;

/** Every block that fits counts, and values of one name are joined: that is where overlapping rules do harm. */
const headersFile =
	(fits: (path: string) => RegExp): Read =>
	(text) => {
		const blocks = text.split(/\n(?=\S)/).map((block) => {
			const [path = '', ...lines] = block.split('\n').filter((line) => line.trim());
			const rows = lines.map((line) => /^\s+([\w-]+): (.+)$/.exec(line)!);
			return { fits: fits(path), rows: rows.map(([, name = '', value = '']) => [name, value] as const) };
		});
		return (address) => {
			const found: Record<string, string> = {};
			for (const { fits, rows } of blocks)
				for (const [name, value] of fits.test(address) ? rows : [])
					found[name] = name in found ? `${found[name]}, ${value}` : value;
			return found;
		};
	};

const escape = (text: string) => text.replace(/[.?+^$()[\]{}|\\]/g, '\\$&');

/** A star at the end takes the rest, with or without a slash; a slash at the end does not count. */
export const netlify = headersFile((path) => {
	const parts = path.split('/').filter(Boolean);
	const last = parts.at(-1) === '*' ? (parts.pop(), '(?:/.*)?') : '/?';
	return new RegExp(`^${parts.map((part) => `/${escape(part)}`).join('')}${last}$`);
});

/** A star takes anything; all else stands for itself. */
export const cloudflare = headersFile((path) => new RegExp(`^${escape(path).replaceAll('*', '.*')}$`));

interface Rows {
	headers: { key: string; value: string }[];
}
const lastWins = (rules: Rows[]) =>
	Object.fromEntries(rules.flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])));

/** `(.*)` is a group of path-to-regexp; a dot outside of it stands for itself. */
export const vercel: Read = (text) => {
	const { headers } = JSON.parse(text) as { headers: ({ source: string } & Rows)[] };
	const regex = (source: string) => new RegExp(`^${source.split('(.*)').map(escape).join('(.*)')}$`);
	return (address) => lastWins(headers.filter(({ source }) => regex(source).test(address)));
};

export const firebase: Read = (text) => {
	const { headers } = (JSON.parse(text) as { hosting: { headers: ({ regex: string } & Rows)[] } }).hosting;
	return (address) => lastWins(headers.filter(({ regex }) => new RegExp(regex).test(address)));
};

/** One chain of If, ElseIf and Else; the first that fits is taken. */
export const apache: Read = (text) => {
	const branches = [...text.matchAll(/<(?:If|ElseIf|Else)(?: "%\{REQUEST_URI\} =~ m#(.*)#")?>\n([\s\S]*?)<\//g)];
	return (address) => {
		const taken = branches.find(([, regex]) => regex === undefined || new RegExp(regex).test(address))?.[2] ?? '';
		return Object.fromEntries([...taken.matchAll(/always set (\S+) "(.*)"/g)].map(([, name, value]) => [name, value]));
	};
};

/** A map from address to kind, maps from kind to value, and one line a header. */
export const nginx: Read = (text) => {
	const maps = new Map(
		[...text.matchAll(/^map (\$\w+) (\$\w+) \{\n([\s\S]*?)^\}/gm)].map(([, from, to, rows = '']) => [
			to,
			{
				from,
				rows: [...rows.matchAll(/^\t"?(.*?)"? "?(.*?)"?;$/gm)].map(([, key = '', value = '']) => ({ key, value }))
			}
		])
	);
	const valueOf = (name: string, address: string): string => {
		const map = maps.get(name);
		const input = map?.from === '$uri' ? address : valueOf(map?.from ?? '', address);
		const fits = (key: string) => (key.startsWith('~') ? new RegExp(key.slice(1)).test(input) : key === input);
		const row = map?.rows.find(({ key }) => fits(key)) ?? map?.rows.find(({ key }) => key === 'default');
		return row?.value ?? '';
	};
	const lines = [...text.matchAll(/add_header (\S+) (\$\w+) always;/g)];
	return (address) =>
		Object.fromEntries(
			lines.flatMap(([, name = '', variable = '']) => {
				const value = valueOf(variable, address);
				return value ? [[name, value]] : [];
			})
		);
};

export const readers: Readonly<Record<string, Read>> = { netlify, cloudflare, vercel, firebase, apache, nginx };
