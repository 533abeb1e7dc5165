/** A paper as a .docx (ECMA-376, part 1, WordprocessingML), written by the library `docx`. */
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { ACROSS, childrenOf, halves, lists, twips, type Going } from './docx-blocks.ts';
import type { Paper } from './paper.ts';
import { repacked } from './repack.ts';

const heading = (size: number, before: number, after: number, { serif, ink }: Paper['look']) => ({
	run: { font: serif, size: halves(size), bold: true, color: ink },
	paragraph: { spacing: { before: twips(before), after: twips(after) }, keepNext: true }
});

function documentOf({ properties, foot, look, blocks }: Paper): Document {
	const going: Going = { quiet: look.quiet, lists: 0 };
	const footer = new Paragraph({
		tabStops: [{ type: TabStopType.RIGHT, position: twips(ACROSS) }],
		children: [
			new TextRun({ text: foot, size: halves(8), color: look.quiet }),
			new TextRun({ children: [new Tab(), PageNumber.CURRENT], size: halves(8), color: look.quiet })
		]
	});
	return new Document({
		title: properties.title,
		creator: properties.creator,
		styles: {
			default: {
				document: {
					run: { font: look.sans, size: halves(10), color: look.ink, language: { value: properties.language } }
				},
				heading1: heading(16, 0, 6, look),
				heading2: heading(12.5, 10, 3, look),
				heading3: heading(10.5, 6, 2, look)
			},
			paragraphStyles: [
				{
					id: 'Writing',
					name: 'Writing',
					basedOn: 'Normal',
					run: { size: halves(10) },
					paragraph: { spacing: { line: twips(25), lineRule: 'exact' } }
				}
			]
		},
		numbering: {
			config: lists.map(({ reference, format, text }) => ({
				reference,
				levels: [
					{
						level: 0,
						format,
						text,
						alignment: AlignmentType.LEFT,
						style: { paragraph: { indent: { left: twips(22), hanging: twips(18) } } }
					}
				]
			}))
		},
		sections: [
			{
				properties: {
					page: {
						size: { width: twips(595.3), height: twips(841.9) },
						margin: { top: twips(45), bottom: twips(45), left: twips(50), right: twips(50), footer: twips(24) }
					}
				},
				footers: { default: new Footer({ children: [footer] }) },
				children: blocks.flatMap((block) => childrenOf(block, going))
			}
		]
	});
}

/** The bytes of a .docx; the same paper gives the same bytes. */
export const docxOf = async (paper: Paper): Promise<Uint8Array> =>
	repacked(new Uint8Array(await Packer.toArrayBuffer(documentOf(paper))), paper.properties);
