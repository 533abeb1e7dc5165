/** The theme of slides and notes (ECMA-376, part 1, 20.1.6): twelve colours, two fonts, and fills that nothing here uses. */
import type { Part } from './opc.ts';
import { NAMESPACES } from './drawing.ts';
import type { Look } from './show.ts';
import { el, xmlDocument } from './xml.ts';

const plain = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
const three = (one: string) => one.repeat(3);

function colours({ ink, quiet, paper, rule, accents }: Look): string {
	const six = Array.from({ length: 6 }, (_, i) => accents[i % accents.length] ?? ink);
	const all: [string, string][] = [
		['dk1', ink],
		['lt1', paper],
		['dk2', quiet],
		['lt2', rule],
		...six.map((one, i): [string, string] => [`accent${i + 1}`, one]),
		['hlink', ink],
		['folHlink', quiet]
	];
	return el(
		'a:clrScheme',
		{ name: 'At the Table' },
		...all.map(([name, val]) => el(`a:${name}`, {}, el('a:srgbClr', { val })))
	);
}

const font = (name: string, typeface: string) =>
	el(`a:${name}`, {}, el('a:latin', { typeface }), el('a:ea', { typeface: '' }), el('a:cs', { typeface: '' }));

/** @param n number of the theme: each master has its own */
export const themePart = (n: number, look: Look): Part => ({
	path: `ppt/theme/theme${n}.xml`,
	type: 'application/vnd.openxmlformats-officedocument.theme+xml',
	body: xmlDocument(
		el(
			'a:theme',
			{ 'xmlns:a': NAMESPACES['xmlns:a'], name: 'At the Table' },
			el(
				'a:themeElements',
				{},
				colours(look),
				el('a:fontScheme', { name: 'At the Table' }, font('majorFont', look.serif), font('minorFont', look.sans)),
				el(
					'a:fmtScheme',
					{ name: 'At the Table' },
					el('a:fillStyleLst', {}, three(plain)),
					el('a:lnStyleLst', {}, three(el('a:ln', { w: 9525 }, plain))),
					el('a:effectStyleLst', {}, three(el('a:effectStyle', {}, el('a:effectLst')))),
					el('a:bgFillStyleLst', {}, three(plain))
				)
			)
		)
	)
});
