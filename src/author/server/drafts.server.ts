/** Records that are typed and not saved. They lie beside the packages, so that neither a crash nor a closed window loses one. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeWhole } from './files.server.ts';
import type { Draft } from '../wire.ts';

const isDraft = (value: unknown): value is Draft =>
	typeof value === 'object' && value !== null && 'key' in value && 'name' in value && 'value' in value;

export class Drafts {
	private readonly path: string;
	private drafts: Draft[];
	/** Keys of drafts that were saved or thrown away: what a slow window still sends of them comes too late. */
	private readonly ended = new Set<string>();

	/**
	 * @param folder the dataset whose drafts they are
	 * @param cache where they are kept
	 */
	constructor(folder: string, cache: string) {
		mkdirSync(cache, { recursive: true });
		const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
		this.path = join(cache, `${name}.json`);
		this.drafts = this.read();
	}

	all(): readonly Draft[] {
		return this.drafts;
	}

	keep(draft: Draft) {
		if (!this.ended.has(draft.key)) this.put([...this.drafts.filter(({ key }) => key !== draft.key), draft]);
	}

	drop(key: string) {
		if (this.drafts.some((draft) => draft.key === key)) this.put(this.drafts.filter((draft) => draft.key !== key));
	}

	end(key: string) {
		this.ended.add(key);
		this.drop(key);
	}

	private put(drafts: Draft[]) {
		this.drafts = drafts;
		writeWhole(this.path, `${this.path}.${process.pid}.half`, `${JSON.stringify(drafts, null, '\t')}\n`);
	}

	private read(): Draft[] {
		try {
			const kept: unknown = JSON.parse(readFileSync(this.path, 'utf8'));
			return Array.isArray(kept) ? kept.filter(isDraft) : [];
		} catch {
			return [];
		}
	}
}
