import type { Dataset } from '../../data/schema.ts';
import type { Box } from '../../scene/scene.ts';
import type { Form } from './card.ts';
import type { Foot } from './foot.ts';
import type { Edges, Row } from './rows.ts';

/** What is drawn, measured and not yet placed. */
export interface Plan {
	d: Dataset;
	edges: Edges;
	rows: Row[];
	feet: Foot[];
	form: Form;
	box: Box;
}
