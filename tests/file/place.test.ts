import { expect, test } from 'vitest';
import { hashOf, placeIn } from '../../src/lib/file/place.ts';

test.each([
	[{ page: '', id: '' }, '#/'],
	[{ page: 'moves/', id: '' }, '#/moves/'],
	[{ page: 'moves/', id: 'mv-02-ceasefire' }, '#/moves/~mv-02-ceasefire'],
	[{ page: '', id: 'st-05-offer' }, '#/~st-05-offer']
])('a page and a place in it stand in one fragment: %j', (place, hash) => {
	expect(hashOf(place)).toBe(hash);
	expect(placeIn(hash, 'elsewhere/')).toEqual(place);
});

test.each([
	['#content', { page: 'moves/', id: 'content' }],
	['', { page: 'moves/', id: '' }]
])('%j names no page: it is a place in the one that is shown', (hash, place) =>
	expect(placeIn(hash, 'moves/')).toEqual(place)
);
