/** The pages of the one file lie packed in it: a quarter of their size. They are unpacked once, when it is opened. */
import { inflateSync, strFromU8 } from 'fflate';

/** Trusted Types, as far as they are used here; not every browser has them. */
interface Policy {
	createHTML(html: string): string;
}

/** The name that the policy of the file allows. */
const NAME = 'at-the-table-pages';

/** Puts the templates of all pages and of their evidence where the packed ones stood. */
export function unpack() {
	const packed = document.querySelector<HTMLTemplateElement>('template[data-packed]')!;
	const bytes = Uint8Array.from(atob(packed.content.textContent), (letter) => letter.charCodeAt(0));
	const pages = strFromU8(inflateSync(bytes));
	const rules: Policy = {
		createHTML(html) {
			if (html !== pages) throw new TypeError('not the pages of the file');
			return html;
		}
	};
	const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
	const policy = trustedTypes?.createPolicy(NAME, rules) ?? rules;
	packed.innerHTML = policy.createHTML(pages);
	packed.replaceWith(packed.content);
}
