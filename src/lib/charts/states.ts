/** Every chart, and the states its address can name: the gallery and the site tests loop over this list. */
export const pagesOfCharts = [
	{ page: 'delegations', states: ['', 'by=institution', 'by=status'] },
	{ page: 'positions', states: ['', 'own=1'] },
	{ page: 'moves', states: ['', 'kind=rejects', 'kind=proposes'] },
	{ page: 'wording', states: [''] },
	{ page: 'disagreements', states: [''] }
];
