/** What the map is made of: places, and who was where on the day of the meeting shown. */
import { z } from 'zod';
import { claims, id, label, partyId, text, wikidata } from './schema-parts.ts';

export const Place = z.strictObject({
	id: id('pl'),
	name: label,
	kind: z
		.enum(['city', 'country'])
		.describe('country: the sources name no city in it, so the point only stands for the country.'),
	lat: z.number().min(-80).max(80).describe('Degrees north; the map ends at 80.'),
	lon: z.number().min(-180).max(180).describe('Degrees east.'),
	source: text.describe('Where the coordinates are from, with the licence: "GeoNames 745044, CC BY 4.0".'),
	wikidata
});

export const Whereabouts = z.strictObject({
	id: id('wh'),
	actor: id('ac'),
	party: partyId,
	place: id('pl').nullable().describe('null where no source says where.'),
	status: z
		.enum(['there', 'headed', 'sent', 'unknown'])
		.describe(
			'there: reported in the place; headed: on the way to it; sent: said to have been sent to it, and no source reports the arrival; unknown: no source says where on the day.'
		),
	time: label.optional().describe('The part of the day, where a source gives one: "early that day".'),
	claims
});

export type Place = z.infer<typeof Place>;
export type Whereabouts = z.infer<typeof Whereabouts>;
