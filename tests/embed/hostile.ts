/** What strangers may send or write into an address, by chance: nonsense, attacks, and words of hosts that are nearly right. */
import { pick } from '../runs.ts';

const markup = [
	'<img src=x onerror=planted=1>',
	'<script>planted=1</script>',
	'"><svg onload=planted=1>',
	'</style><b>'
];
const links = ['javascript:planted=1', 'data:text/html,<script>planted=1</script>', '//evil.example/', '../../x'];
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then'];
const numbers = [0, -1, 1, 39, 40, 640, 1e5, 1e9, 1e308, -1e308, NaN, Infinity, -Infinity, 0.5, 2 ** 53];
const odd = ['', ' ', '\0', '\u202e', '😀', '%00', '%ff', '%', 'null', 'NaN', 'a'.repeat(5000), '(a+)+$'.repeat(50)];
const scalars: unknown[] = [...markup, ...links, ...names, ...numbers, ...odd, null, undefined, true, false];
const scalar = (random: () => number): unknown => scalars[Math.floor(random() * scalars.length)];

/** Key by key through JSON, so that `__proto__` is a key like any other. */
function object(random: () => number, keys: string[], depth = 0): unknown {
	const value = () => JSON.stringify(anything(random, depth + 1)) ?? 'null';
	return JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:${value()}`).join(',')}}`);
}

function deep(random: () => number): unknown {
	let value = scalar(random);
	for (let i = 0; i < 200; i++) value = random() < 0.5 ? [value] : { type: value };
	return value;
}

function anything(random: () => number, depth = 0): unknown {
	const kind = random();
	if (depth > 2 || kind < 0.6) return scalar(random);
	if (kind < 0.75) return Array.from({ length: Math.floor(random() * 4) }, () => anything(random, depth + 1));
	return object(random, [pick(names, random), pick(['type', 'height', 'value', 'id'], random)], depth);
}

/** Messages of hosts and embeds, with whatever in them. */
const alike: ((v: () => unknown, n: () => unknown) => unknown)[] = [
	(v, n) => ({ sentinel: 'amp', type: 'embed-size', height: n(), width: v() }),
	(v) => ({ sentinel: 'amp', type: 'frames-init', ...(v() as object) }),
	(_, n) => ({ type: 'at-the-table:view', top: n(), height: n() }),
	(v) => ({ type: 'at-the-table:watch', top: v() }),
	(v) => ({ type: 'at-the-table:hello', height: v() }),
	(_, n) => ({ type: 'iframe-resized', height: n() }),
	(v) => ({ type: 'iframe-child-init', targetElementSelector: v(), bodyPadding: v() }),
	(_, n) => ({ kind: 'interactive:scroll', scroll: n() }),
	(v, n) => ({ 'datawrapper-height': { [String(v())]: n() } }),
	(v, n) => `pymxPYMx${String(v())}xPYMx${String(v())}xPYMx${String(n())}`,
	(_, n) => `pymxPYMxaxPYMxviewport-iframe-positionxPYMx${[n(), n(), n(), n(), n()].map(String).join(' ')}`,
	(v) => `pymxPYMxaxPYMxnavigateToxPYMx${String(v())}`,
	(v, n) => `[iFrameSizer]${String(v())}:${String(n())}:true:${'x:'.repeat(20)}`,
	(v, n) => `[iFrameSizer]pageInfo:${JSON.stringify({ offsetTop: n(), scrollTop: n(), clientHeight: n(), x: v() })}`,
	(v, n) => `[iFrameSizer]parentInfo:${JSON.stringify({ iframe: { top: n() }, viewport: { height: n() }, x: v() })}`,
	(v) => `[iFrameSizer]pageInfo:${String(v())}`,
	(v) => JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', src: v() })
];

export function hostileMessage(random: () => number): unknown {
	const kind = random();
	if (kind < 0.05) return deep(random);
	if (kind < 0.45) return anything(random);
	const primitive = () => {
		const value = scalar(random);
		return typeof value === 'object' ? 'null' : value;
	};
	return pick(alike, random)(primitive, () => (random() < 0.7 ? pick(numbers, random) : scalar(random)));
}

const optionNames = ['theme', 'motion', 'controls', 'step', 'select', 'accent', 'background', 'font', 'radius', 'lang'];
const nearly = [
	'dark',
	'light',
	'auto',
	'none',
	'#fff',
	'fff',
	'#12345',
	'rgb(1,2,3)',
	'url(//evil.example)',
	'red;}*{x:y',
	'var(--x)',
	'Arial, sans-serif',
	'Arial;color:red',
	'"x"',
	'24',
	'25',
	'-1',
	'1e3',
	'en',
	'uk',
	'transparent'
];

/** A query with its question mark; most of it is encoded as an address has to be, some of it is not. */
export function hostileQuery(random: () => number): string {
	const parts = Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
		const name = random() < 0.75 ? pick(optionNames, random) : String(scalar(random));
		const value = random() < 0.5 ? pick(nearly, random) : String(scalar(random));
		const write = random() < 0.8 ? encodeURIComponent : (text: string) => text.replace(/[#\s]/g, '');
		return `${write(name)}=${write(value)}`;
	});
	return `?${parts.join('&')}`;
}
