/** Makes the file of what is ticked: the page is read, so that the file says what it says. */
import { dossier as words } from '../messages/dossier.ts';
import { docxOf } from '../office/docx.ts';
import type { Block } from '../office/paper.ts';
import { blocksOf, type Leaf } from './blocks.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The language of an element, where it is another than that of the page. */
function foreign(node: Element): { lang?: string } {
	const lang = node.getAttribute('lang');
	return lang && lang !== node.ownerDocument.documentElement.lang ? { lang } : {};
}

function leafOf(node: Node): Leaf {
	if (!(node instanceof Element))
		return { name: '', text: node instanceof Text ? node.data : '', quiet: false, exact: false, inside: [] };
	return {
		name: node.localName,
		text: '',
		quiet: node.classList.contains('quiet'),
		exact: node.getAttribute('translate') === 'no',
		...foreign(node),
		inside: [...node.childNodes].map(leafOf)
	};
}

/** Group by group what is ticked in it, under the heading of the group. */
function chosenBlocks(page: Document): Block[] {
	return [...page.querySelectorAll('section[data-group]')].flatMap((group) => {
		const ticked = [...group.querySelectorAll('input[data-pick]:checked')].map((box) => box.parentElement!);
		const heading = group.querySelector('h2')!.textContent.trim();
		return ticked.length
			? [
					{ kind: 'heading' as const, level: 1 as const, text: heading },
					...ticked.flatMap((record) =>
						[...record.querySelectorAll(':scope > h3, :scope > article')].flatMap((part) => blocksOf(leafOf(part)))
					)
				]
			: [];
	});
}

async function save(page: Document) {
	const { title = '', version = '', foot = '' } = page.querySelector<HTMLElement>('[data-dossier-of]')!.dataset;
	const bytes = await docxOf({
		properties: {
			title: `${words.title} · ${title}`,
			subject: words.title,
			creator: title,
			language: page.documentElement.lang,
			version
		},
		foot,
		look: { sans: 'Arial', serif: 'Georgia', ink: '1D1B19', quiet: '625D57' },
		blocks: chosenBlocks(page)
	});
	const link = page.createElement('a');
	link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
	link.download = words.file;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Answers the button from now on, and at once, because it was pressed to bring this here. */
export function saving(page: Document) {
	const button = page.querySelector('[data-save]')!;
	const said = page.querySelector('[data-chosen]')!;
	const go = async () => {
		await save(page);
		said.textContent = words.chosen(page.querySelectorAll('input[data-pick]:checked').length);
	};
	button.addEventListener('click', () => void go());
	void go();
}
