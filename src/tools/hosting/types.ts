/** Content types by ending, for servers that must be told. */
export const contentTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.jsonld': 'application/ld+json',
	'.atom': 'application/atom+xml; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.ris': 'application/x-research-info-systems; charset=utf-8',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.zip': 'application/zip',
	'.pdf': 'application/pdf',
	'.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

/** The same, as `[type, ending, charset]` without dots: `['text/css', 'css', 'utf-8']`. */
export const typeRows = Object.entries(contentTypes).map(([ending, value]) => {
	const [type = '', charset] = value.split('; charset=');
	return [type, ending.slice(1), charset] as const;
});
