/** The words that only pictures have. */
/** With a full stop at its end, where it has no other mark there. */
const ended = (text: string) => text.replace(/([^.?!])$/u, '$1.');

export const pictureWords = {
	/** "At the Table · dataset 1.0.0, as of 1 June 2025 · five articles" */
	foot: (site: string, version: string, asOf: string, articles: string) =>
		`${site} · dataset ${version}, as of ${asOf} · ${articles} articles`,
	/** "Moves: Russia proposed, …; and 3 more." */
	alt: (chart: string, named: string[], more: number) => {
		const all = `${chart}: ${named.join('; ')}`;
		return more ? `${all.replace(/[.?!]$/u, '')}. Beside it: ${more} more.` : ended(all);
	},
	/** "Moves: Ten proposals, one plain yes. Every proposal in the articles, with what came back. 20 marks." */
	altOfChart: (chart: string, title: string, lead: string, marks: string) =>
		`${chart}: ${ended(title)} ${ended(lead)} ${marks}`,
	marks: (n: number) => `${n} ${n === 1 ? 'mark' : 'marks'}.`,
	/** Of the moves; the other charts have a count on their page. */
	moves: (n: number) => `${n} ${n === 1 ? 'move' : 'moves'}`,
	/** How to read the wording, of which a picture shows no table. */
	wording:
		'In quotation marks: words that the articles print. Without them: our summary of what they say. Below: whose words they are, and the articles.',
	silent: (names: string) => `Does not speak of it: ${names}`,
	articles: 'The articles',
	/** "“On the eve”: outlet not stated, between 14 and 15 May 2025" */
	article: (name: string, outlet: string, when: string) => `“${name}”: ${outlet}, ${when}`,
	some: (drawn: number, all: number) => `${drawn} of ${all} shown`
};
