/**
 * `imsmanifest.xml` of a package with one lesson in it: SCORM 1.2 (ADL, content packaging 1.1.2) and SCORM 2004
 * 4th edition. Names and attributes are written as the standards write them; platforms mind the case.
 */
import type { StandardName } from './standard.ts';

export interface Manifest {
	/** Of the package; letters, digits, dot and hyphen, beginning with a letter. */
	id: string;
	title: string;
	version: string;
	/** From 0 to 100; null where nothing is scored. */
	pass: number | null;
	/** The page that a platform opens, then whatever else is in the package. */
	files: readonly [string, ...string[]];
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

const spaces: Record<StandardName, string> = {
	'1.2': `xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"`,
	'2004': `xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
	xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
	xmlns:imsss="http://www.imsglobal.org/xsd/imsss"`
};

/** What the lesson itself says of its end counts; a platform may hold its score against the mark, as we do. */
function sequencing(pass: number | null): string {
	const objective =
		pass === null
			? '<imsss:primaryObjective objectiveID="result"/>'
			: `<imsss:primaryObjective objectiveID="result" satisfiedByMeasure="true">
							<imsss:minNormalizedMeasure>${pass / 100}</imsss:minNormalizedMeasure>
						</imsss:primaryObjective>`;
	return `
				<imsss:sequencing>
					<imsss:objectives>
						${objective}
					</imsss:objectives>
					<imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>
				</imsss:sequencing>`;
}

/** @returns the whole file, ending in a line break */
export function manifestOf(standard: StandardName, { id, title, version, pass, files }: Manifest): string {
	const twelve = standard === '1.2';
	const mark = pass === null ? '' : `\n\t\t\t\t<adlcp:masteryscore>${pass}</adlcp:masteryscore>`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escape(id)}" version="${escape(version)}"
	${spaces[standard]}>
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>${twelve ? '1.2' : '2004 4th Edition'}</schemaversion>
	</metadata>
	<organizations default="course">
		<organization identifier="course"${twelve ? '' : ' adlseq:objectivesGlobalToSystem="false"'}>
			<title>${escape(title)}</title>
			<item identifier="lesson" identifierref="page" isvisible="true">
				<title>${escape(title)}</title>${twelve ? mark : sequencing(pass)}
			</item>
		</organization>
	</organizations>
	<resources>
		<resource identifier="page" type="webcontent" adlcp:${twelve ? 'scormtype' : 'scormType'}="sco" href="${escape(files[0])}">
${files.map((file) => `\t\t\t<file href="${escape(file)}"/>\n`).join('')}\t\t</resource>
	</resources>
</manifest>
`;
}
