/**
 * The parts of two contexts that our JSON-LD may use, so that nothing is fetched: terms with the names and types that
 * https://schema.org and http://www.w3.org/ns/anno.jsonld give them. A term that is missing here is dropped when a
 * document is expanded, and the tests look for what was dropped.
 */
const schema = (names: string) =>
	Object.fromEntries(names.split(' ').map((name) => [name, `http://schema.org/${name}`]));
const typed = (type: string, names: string) =>
	Object.fromEntries(names.split(' ').map((name) => [name, { '@id': `http://schema.org/${name}`, '@type': type }]));

/** Of each term: the classes of schema.org whose things may have it. Those without an entry are terms of every thing. */
export const domains: Record<string, string[]> = {
	contentUrl: ['DataDownload'],
	encodingFormat: ['DataDownload'],
	distribution: ['Dataset'],
	wordCount: ['NewsArticle'],
	startDate: ['Event'],
	location: ['Event'],
	spokenByCharacter: ['Quotation'],
	teaches: ['LearningResource'],
	educationalAlignment: ['LearningResource'],
	learningResourceType: ['LearningResource'],
	alignmentType: ['AlignmentObject'],
	educationalFramework: ['AlignmentObject'],
	targetName: ['AlignmentObject'],
	educationalRole: ['EducationalAudience']
};
/** Classes of schema.org that are kinds of CreativeWork, and the terms that only these have. */
export const works = ['CreativeWork', 'Dataset', 'DataDownload', 'NewsArticle', 'Quotation', 'LearningResource'];
const ofWorks =
	'version inLanguage isAccessibleForFree creditText publisher isPartOf hasPart position text citation about timeRequired audience license isBasedOn datePublished author workTranslation';
for (const term of ofWorks.split(' ')) domains[term] = works;

const schemaContext = {
	...schema(
		'CreativeWork Dataset DataDownload NewsArticle Quotation LearningResource Event Place Organization Person AlignmentObject EducationalAudience'
	),
	...schema(
		'name description identifier version inLanguage isAccessibleForFree creditText distribution encodingFormat publisher wordCount location spokenByCharacter isPartOf hasPart position text citation about subjectOf timeRequired audience author workTranslation learningResourceType teaches educationalAlignment alignmentType educationalFramework targetName educationalRole'
	),
	...typed('@id', 'url contentUrl license isBasedOn'),
	...typed('http://schema.org/Date', 'startDate datePublished')
};

const number = 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger';
const annotationContext = {
	oa: 'http://www.w3.org/ns/oa#',
	as: 'http://www.w3.org/ns/activitystreams#',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	id: '@id',
	type: '@type',
	Annotation: 'oa:Annotation',
	TextualBody: 'oa:TextualBody',
	SpecificResource: 'oa:SpecificResource',
	TextQuoteSelector: 'oa:TextQuoteSelector',
	TextPositionSelector: 'oa:TextPositionSelector',
	AnnotationCollection: 'as:OrderedCollection',
	AnnotationPage: 'as:OrderedCollectionPage',
	describing: 'oa:describing',
	commenting: 'oa:commenting',
	body: { '@type': '@id', '@id': 'oa:hasBody' },
	target: { '@type': '@id', '@id': 'oa:hasTarget' },
	source: { '@type': '@id', '@id': 'oa:hasSource' },
	selector: { '@type': '@id', '@id': 'oa:hasSelector' },
	refinedBy: { '@type': '@id', '@id': 'oa:refinedBy' },
	items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
	first: { '@type': '@id', '@id': 'as:first' },
	motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
	purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
	format: 'http://purl.org/dc/elements/1.1/format',
	language: 'http://purl.org/dc/elements/1.1/language',
	textDirection: { '@type': '@vocab', '@id': 'oa:textDirection' },
	ltr: 'oa:ltrDirection',
	rtl: 'oa:rtlDirection',
	Text: 'http://purl.org/dc/dcmitype/Text',
	value: 'rdf:value',
	exact: 'oa:exact',
	label: 'http://www.w3.org/2000/01/rdf-schema#label',
	start: { '@id': 'oa:start', '@type': number },
	end: { '@id': 'oa:end', '@type': number },
	total: { '@id': 'as:totalItems', '@type': number },
	startIndex: { '@id': 'as:startIndex', '@type': number }
};

export const contexts: Record<string, object> = {
	'https://schema.org': schemaContext,
	'http://www.w3.org/ns/anno.jsonld': annotationContext
};
