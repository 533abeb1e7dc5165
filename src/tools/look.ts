/**
 * `npm run look [-- CHART] [--to FOLDER]`: writes the picture of every chart in every box as a PNG, light and dark, to be looked at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { charts } from '../lib/charts/index.ts';
import { datasetFolder } from '../lib/data/folder.ts';
import { readDataset } from '../lib/data/read.server.ts';
import { chartNames } from '../lib/data/schema.ts';
import { allBoxes } from '../lib/scene/boxes.ts';
import { paletteOf } from '../lib/scene/palette.ts';
import { textsOf } from '../lib/scene/text.ts';
import { toSvg } from '../lib/scene/toSvg.ts';
import { pngOf } from './picture-png.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
const to = values.to ?? 'build.look';
mkdirSync(to, { recursive: true });
const d = readDataset(datasetFolder());

for (const chart of chartNames.filter((name) => !positionals.length || positionals.includes(name))) {
	for (const { name, ...box } of allBoxes) {
		const scene = charts[chart].scene?.(d, box);
		if (!scene) continue;
		const smallest = Math.min(...textsOf(scene).map(({ size }) => size));
		console.log(
			`${chart} ${name}: ${scene.width} x ${scene.height} of ${box.height}, text from ${smallest} px${scene.fits ? '' : ', DOES NOT FIT'}`
		);
		for (const theme of ['light', 'dark'] as const) {
			const svg = toSvg(
				{ ...scene, parts: [{ x: 0, y: 0, scene }] },
				{ name: chart, title: chart, description: '' },
				paletteOf(d, theme)
			);
			writeFileSync(join(to, `${chart}-${name}-${theme}.png`), pngOf(svg, scene.width < 700 ? 2 : 1));
		}
	}
}
