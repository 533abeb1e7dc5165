/** The words of snippets: what they call a chart, a step or a record in somebody else's page. */
/** Without a full stop at its end. */
const bare = (text: string) => text.replace(/\.$/, '');

export const embedWords = {
	/** Title of a frame: "Moves: Ten proposals, one plain yes (At the Table)" */
	frame: (kind: string, title: string, site: string) => `${kind}: ${bare(title)} (${site})`,
	story: 'Story',
	step: 'Step of the story',
	record: 'Record',
	/** Under a picture or card, and where a frame was taken out of the text. */
	source: (site: string) => `The interactive chart and its sources: ${site}`,
	plain: (title: string, site: string) => `${bare(title)} (${site})`,
	/** AMP shows it where it did not yet let the frame grow. */
	more: 'Show all of it'
};
