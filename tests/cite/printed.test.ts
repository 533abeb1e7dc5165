/** The forms as they are printed: fields that hold exactly the text, whatever stands in it. */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { asBibtex } from '../../src/lib/cite/bibtex.ts';
import { asCsl, citationOf } from '../../src/lib/cite/citation.ts';
import CiteForms from '../../src/lib/cite/CiteForms.svelte';
import { asRis } from '../../src/lib/cite/ris.ts';
import { asText } from '../../src/lib/cite/text.ts';
import { Markup } from '../../src/tools/markup.ts';
import { datasets } from './datasets.ts';

test('each form is a field that holds its text', () => {
	const citation = citationOf(datasets[0]![1], { kind: 'whole' });
	citation.articles[0]!.title = 'A </textarea><b> & “c”';
	const address = 'https://example.org/';
	const page = new Markup(render(CiteForms, { props: { citation, address } }).body);
	const plain = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
	expect(page.all('textarea').map((field) => plain(page.inner(field)))).toEqual(
		[asText, asRis, asBibtex, asCsl].map((form) => form(citation, address).trim())
	);
});
