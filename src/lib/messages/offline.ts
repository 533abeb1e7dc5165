/** Keeping the site on a device. */
export const offline = {
	title: 'Without a network',
	lead: 'This device can keep all pages, charts, activities and papers, and open them without a network at this same address. Nothing is kept unless you ask for it.',
	keep: 'Keep this for use without a network',
	size: (megabytes: string) => `${megabytes} MB on this device`,
	remove: 'Remove',
	keeping: (percent: number) => `Keeping: ${percent} %`,
	kept: 'Kept. It opens without a network now.',
	failed: 'It could not be kept. Is there a network without a login page or filter, and room on this device?',
	anew: 'Not kept yet. Load this page again, then keep it.',
	removed: 'Removed. Nothing is kept any more.'
};
