import { collectionNames } from '../schema.ts';
import type { RecordRule } from './rule.ts';

export const sorted: RecordRule = {
	name: 'sorted',
	scope: 'record',
	about: 'the records of a file stand in the order of their ids, so that a change shows as one place in a diff',
	*run({ each }) {
		for (const name of collectionNames) {
			let last = '';
			for (const [{ id }, at] of each[name]) {
				if (id < last)
					yield { at: [...at, 'id'], message: `out of order after "${last}": "${id}"`, hint: 'sort the file by id' };
				else last = id;
			}
		}
	}
};
