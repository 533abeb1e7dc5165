/** A shape of a picture, named and measured as in SVG; attributes of two words are written strokeWidth, not stroke-width. */
export interface PictureNode {
	type: 'path' | 'rect' | 'circle' | 'g';
	props: { children?: PictureNode[]; [name: string]: string | number | PictureNode[] | undefined };
}

export const shape = (type: PictureNode['type'], props: PictureNode['props']): PictureNode => ({ type, props });
