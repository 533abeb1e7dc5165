/** What this window holds: the dataset as the server sees it, the article, the marked passage, the open record. */
import type { FileName } from '../../lib/data/at.ts';
import { valueAt } from '../../lib/data/shape.ts';
import { author } from '../../lib/messages/author.ts';
import type { ChartName } from '../../lib/data/schema.ts';
import { recordOf } from '../model/form-value.ts';
import { jsonSchemaOf } from '../model/json-schema.ts';
import type { Mark } from '../model/move-mark.ts';
import type { ArticleAnswer, Draft, MarkedAnswer, TryAnswer, View } from '../wire.ts';
import { get, post, RefusedByServer } from './api.ts';

export interface Open {
	key: string;
	name: FileName;
	/** Id under which the record stands in its file; null for a new one. */
	was: string | null;
	version: string;
	value: Record<string, unknown>;
	/** As it stood when it was opened. */
	original: string;
}

const asRecord = (name: FileName, value: unknown) => JSON.stringify(recordOf(value, jsonSchemaOf(name)));

class Workspace {
	view = $state.raw<View | null>(null);
	article = $state.raw<ArticleAnswer | null>(null);
	mark = $state.raw<Mark | null>(null);
	marked = $state.raw<MarkedAnswer | null>(null);
	/** A passage that another part of the page wants to be seen, and its source. */
	shownMark = $state.raw<Mark | null>(null);
	shownSource = $state('');
	/** True from the key that takes the marked passage until its buttons are there. */
	taking = $state(false);
	open = $state<Open | null>(null);
	answer = $state.raw<TryAnswer | null>(null);
	drawn = $state.raw<TryAnswer['drawn']>(null);
	chart = $state<ChartName>('moves');
	/** Told to everybody, screen readers too. */
	notice = $state('');
	/** What was refused or went wrong. */
	refusal = $state('');

	readonly dirty = $derived(this.open ? asRecord(this.open.name, this.open.value) !== this.open.original : false);
	readonly outdated = $derived(!!this.open && !!this.view && this.view.versions[this.open.name] !== this.open.version);

	/** Does something with the server; what it refuses is told. */
	async ask<T>(work: () => Promise<T>): Promise<T | undefined> {
		try {
			const done = await work();
			this.refusal = '';
			return done;
		} catch (error) {
			this.refusal = error instanceof RefusedByServer ? error.message : author.lost;
			if (error instanceof RefusedByServer && error.changed) await this.refresh();
			return undefined;
		}
	}

	async refresh() {
		try {
			this.show(await get<View>('view'));
		} catch {
			this.refusal = author.lost;
		}
	}

	/** Takes a new view; a record that nobody has typed in follows its file. */
	show(view: View) {
		this.view = view;
		const { open } = this;
		if (!open || open.was === null || this.dirty || view.versions[open.name] === open.version) return;
		const now = this.recordAt(open.name, open.was);
		this.close();
		if (now) this.openRecord(open.name, open.was);
	}

	recordAt(name: FileName, id: string): Record<string, unknown> | undefined {
		const list = this.view?.records[name] ?? [];
		const found = name === 'dataset' ? list[0] : list.find((one) => valueAt(one, ['id']) === id);
		return found as Record<string, unknown> | undefined;
	}

	/** Opens a record as it was left: with what was typed in it, where that is not saved. */
	openRecord(name: FileName, id: string) {
		if (this.open?.name === name && this.open.was === id) return;
		const draft = this.view?.drafts.find((one) => one.name === name && one.was === id);
		if (draft) return this.resume(draft);
		const record = this.recordAt(name, id);
		if (record) this.start(name, id, structuredClone(record));
	}

	/** Its file may have changed since: it keeps the version that it was opened with. */
	resume({ key, name, was, version, value }: Draft) {
		this.start(name, was, structuredClone(value) as Open['value'], key);
		if (this.open) this.open.version = version;
	}

	/** Leaves the open record; what was typed in it goes to the drafts. */
	leave() {
		const open = $state.snapshot(this.open);
		if (open && this.dirty && this.view) {
			const { key, name, was, version, value } = open;
			const draft = { key, name, was, version, value };
			this.view = { ...this.view, drafts: [...this.view.drafts.filter((one) => one.key !== key), draft] };
			void this.ask(() => post('try', { ...draft, chart: this.chart, keep: true }));
		}
		this.close();
	}

	/** @param was null for a new record */
	start(name: FileName, was: string | null, value: Record<string, unknown>, key: string = crypto.randomUUID()) {
		this.leave();
		const version = this.view?.versions[name] ?? '';
		const original = asRecord(name, was === null ? {} : (this.recordAt(name, was) ?? {}));
		this.answer = null;
		this.open = { key, name, was, version, value, original };
	}

	close() {
		this.open = null;
		this.answer = null;
	}

	/** Goes on with the file as it is now, and with what was typed. */
	adopt() {
		const { open } = this;
		if (!open || !this.view) return;
		const value = $state.snapshot(open.value);
		const there = open.was !== null && this.recordAt(open.name, open.was);
		this.close();
		this.start(open.name, there ? open.was : null, value, open.key);
	}

	async save(remove = false): Promise<boolean> {
		const open = $state.snapshot(this.open);
		if (!open) return false;
		const { key, name, was, version, value } = open;
		const record = remove ? null : (recordOf(value, jsonSchemaOf(name)) as Record<string, unknown>);
		const view = await this.ask(() => post<View>('save', { key, name, was, version, record }));
		if (!view) return false;
		const id = String(record?.['id'] ?? was ?? '');
		this.close();
		this.show(view);
		if (record) this.openRecord(name, id);
		this.notice = record ? author.form.saved(id) : author.form.removed(id);
		return true;
	}

	async discard(key: string) {
		if (this.view) this.view = { ...this.view, drafts: this.view.drafts.filter((one) => one.key !== key) };
		const view = await this.ask(() => post<View>('drop', { key }));
		if (view) this.show(view);
	}
}

export const workspace = new Workspace();
