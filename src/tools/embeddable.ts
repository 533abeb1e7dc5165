/** Everything of a dataset that can be embedded, with the words and the picture of each: charts and their parts, story, steps, records. */
import { charts } from '../lib/charts/index.ts';
import { chartRecords } from '../lib/data/find.ts';
import { chartNames, type Dataset } from '../lib/data/schema.ts';
import type { Picture, What } from '../lib/embed/what.ts';
import { apart } from '../lib/layout/label.ts';
import { embedWords as words } from '../lib/messages/embed.ts';
import { en } from '../lib/messages/en.ts';
import { pictureFiles, type PictureFiles } from '../lib/picture/files.ts';

/** The picture of a step stands for a story that has none of its own. */
export function embeddable(d: Dataset): What[] {
	const pictureOf = ({ width, height, alt, files }: PictureFiles): Picture => ({
		width,
		height,
		alt,
		files: files.map(({ path, type, theme, scale }) => ({ path, type, theme, scale }))
	});
	const what = (kind: What['kind'], id: string, label: string, name = id): What => {
		const found = pictureFiles(d, name);
		return { kind, id, label, title: found.title, site: d.info.title, picture: pictureOf(found) };
	};
	return [
		...chartNames.map((name) => what('chart', name, en.site[name])),
		...chartNames.flatMap((of) =>
			(charts[of].parts?.(d) ?? []).map(({ id }) => ({ ...what('part', id, en.site[of]), of }))
		),
		{ ...what('story', 'story', words.story, d.story[0]!.id), title: d.info.lead },
		...d.story.map(({ id }) => what('step', id, words.step)),
		...chartRecords(d).map((record) => {
			const made = what('record', record.id, words.record);
			return { ...made, title: apart(d, record, made.title) };
		})
	];
}
