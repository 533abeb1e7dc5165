import { expect, test } from 'vitest';
import { manifestOf } from '../../../src/lib/class/scorm/manifest.ts';

const lesson = { id: 'x-1', title: 'Who & "what" <now>', version: '3', pass: 60, files: ['index.html'] } as const;

test('SCORM 1.2: small t in scormtype, the pass mark as masteryscore', () => {
	const xml = manifestOf('1.2', lesson);
	expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="x-1" version="3"
	xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>1.2</schemaversion>
	</metadata>
	<organizations default="course">
		<organization identifier="course">
			<title>Who &amp; &quot;what&quot; &lt;now&gt;</title>
			<item identifier="lesson" identifierref="page" isvisible="true">
				<title>Who &amp; &quot;what&quot; &lt;now&gt;</title>
				<adlcp:masteryscore>60</adlcp:masteryscore>
			</item>
		</organization>
	</organizations>
	<resources>
		<resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
			<file href="index.html"/>
		</resource>
	</resources>
</manifest>
`);
});

test('SCORM 2004: capital T in scormType, the pass mark as a measure from 0 to 1', () => {
	const xml = manifestOf('2004', lesson);
	expect(xml).toContain('<schemaversion>2004 4th Edition</schemaversion>');
	expect(xml).toContain('xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"');
	expect(xml).toContain('xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"');
	expect(xml).toContain('adlcp:scormType="sco"');
	expect(xml).toContain('<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>');
	expect(xml).not.toContain('masteryscore');
});

test.each(['1.2', '2004'] as const)('SCORM %s: without a score, without a mark', (name) =>
	expect(manifestOf(name, { ...lesson, pass: null })).not.toMatch(/masteryscore|satisfiedByMeasure|minNormalized/)
);
