/** An element as satori takes it. */
export interface PictureNode {
	type: string;
	props: { children?: PictureNode[] | string; style?: Record<string, string | number>; [name: string]: unknown };
}

export const shape = (type: 'path' | 'rect' | 'circle' | 'g', props: PictureNode['props']): PictureNode => ({
	type,
	props
});
