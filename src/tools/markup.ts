/** Edits built HTML where a parser finds its elements: a text that looks like markup stays a text, and all else keeps its bytes. */
import { selectAll } from 'css-select';
import type { ChildNode, Element } from 'domhandler';
import { DomHandler, DomUtils, Parser } from 'htmlparser2';
import MagicString from 'magic-string';

export type { Element } from 'domhandler';

/** As the pages are printed: what ends the value, or may be read as something else in it. */
const signs: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };

type Range = readonly [start: number, end: number];

/** Notes where start tags end, and where their attributes stand: the parser's own tree has the places of whole nodes. */
class Located extends DomHandler {
	readonly opened = new WeakMap<object, number>();
	readonly attributes = new WeakMap<object, Map<string, Range>>();
	private found = new Map<string, Range>();
	private at!: Parser;

	override onparserinit(parser: Parser) {
		super.onparserinit(parser);
		this.at = parser;
	}
	onattribute(name: string) {
		this.found.set(name, [this.at.startIndex, this.at.endIndex]);
	}
	override onopentag(name: string, attributes: Record<string, string>) {
		super.onopentag(name, attributes);
		const element = this.tagStack.at(-1)!;
		this.opened.set(element, this.at.endIndex + 1);
		this.attributes.set(element, this.found);
		this.found = new Map();
	}
}

/** HTML as it was built, and what is changed in it. Elements are asked for before they are changed. */
export class Markup {
	private readonly tree = new Located(undefined, { withStartIndices: true, withEndIndices: true });
	private readonly text: MagicString;

	constructor(private readonly html: string) {
		this.text = new MagicString(html);
		new Parser(this.tree).end(html);
	}

	/** @param selector in CSS; what stands in templates is found too */
	all(selector: string): Element[] {
		// In the rules of XML, because those of HTML leave out what stands in templates.
		return selectAll<ChildNode, Element>(selector, this.tree.root, { xmlMode: true });
	}
	/** The first of them. Throws where there is none. */
	one(selector: string): Element {
		const [found] = this.all(selector);
		if (!found) throw new Error(`the page has no ${selector}`);
		return found;
	}
	has(selector: string): boolean {
		return this.all(selector).length > 0;
	}
	comments(): ChildNode[] {
		return DomUtils.filter(({ type }) => type === 'comment', this.tree.root);
	}
	/** The text of an element, as a reader sees it. */
	textOf(element: Element): string {
		return DomUtils.textContent(element);
	}

	/** Markup between two places, with its changes. */
	between(start: number, end: number): string {
		return start < end ? this.text.slice(start, end) : '';
	}
	/** Places of a whole node. */
	placeOf({ startIndex, endIndex }: ChildNode): Range {
		return [startIndex!, endIndex! + 1];
	}
	/** Places of what stands in an element, which must have an end tag. */
	insideOf(element: Element): Range {
		return [this.tree.opened.get(element)!, this.html.lastIndexOf('</', element.endIndex!)];
	}
	outer(element: Element): string {
		return this.between(...this.placeOf(element));
	}
	inner(element: Element): string {
		return this.between(...this.insideOf(element));
	}

	remove(...nodes: ChildNode[]): this {
		for (const node of nodes) this.text.remove(...this.placeOf(node));
		return this;
	}
	/** Puts markup at the end of an element. */
	append(element: Element, markup: string): this {
		this.text.appendLeft(this.insideOf(element)[1], markup);
		return this;
	}
	before(element: Element, markup: string): this {
		this.text.appendLeft(element.startIndex!, markup);
		return this;
	}
	rename(element: Element, name: string): this {
		const [start, end] = this.placeOf(element);
		this.text.overwrite(start + 1, start + 1 + element.name.length, name);
		this.text.overwrite(end - 1 - element.name.length, end - 1, name);
		return this;
	}
	/** @param value as text; null takes the attribute away. It must stand there already. */
	attribute(element: Element, name: string, value: string | null): this {
		const [start, end] = this.tree.attributes.get(element)!.get(name)!;
		if (value === null) this.text.remove(start - 1, end);
		else this.text.overwrite(start, end, `${name}="${value.replace(/[&"<]/g, (sign) => signs[sign]!)}"`);
		return this;
	}
	/** Takes away what is text or markup between two places. */
	cut(start: number, end: number): this {
		this.text.remove(start, end);
		return this;
	}

	toString(): string {
		return this.text.toString();
	}
}
