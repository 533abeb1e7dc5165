/** `npm run look`: writes the picture of every chart in every box as a PNG, to be looked at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { charts } from '../lib/charts/index.ts';
import { datasetFolder } from '../lib/data/folder.ts';
import { readDataset } from '../lib/data/read.server.ts';
import { chartNames } from '../lib/data/schema.ts';
import { allBoxes } from '../lib/scene/boxes.ts';
import { paletteOf } from '../lib/scene/palette.ts';
import { textsOf } from '../lib/scene/text.ts';
import { toSvg } from '../lib/scene/toSvg.ts';
import { Usage } from './folder.ts';
import { pngOf } from './picture-png.ts';
import { tool } from './tool.ts';

const help = `usage: npm run look [-- CHART] [--to FOLDER]
Paints every chart, or one, in every box, light and dark, into FOLDER (default: build.look); prints heights and smallest text.`;

await tool(help, { to: { type: 'string' } }, 1, ({ named: [only], get }) => {
	if (only && !chartNames.some((name) => name === only)) throw new Usage(`no such chart: "${only}"`);
	const to = get('to') ?? 'build.look';
	mkdirSync(to, { recursive: true });
	const d = readDataset(datasetFolder());
	for (const chart of chartNames.filter((name) => !only || name === only)) {
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
	return true;
});
