import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import site from './vite.config.ts';

/** What starts programs, paints every picture or tries hundreds of datasets: `npm test` runs it, `npm run quick` does not. */
const slow = [
	'tests/tools/**/*.test.ts',
	'tests/author/{server,page}.test.ts',
	'tests/picture/{png,titled}.test.ts',
	'tests/charts/unfit.test.ts',
	'tests/data/{anything,generated,mutation}.test.ts',
	'tests/fixtures/**/*.test.ts',
	'tests/class/mutants.test.ts',
	'tests/class/quiz/{mutants,read-back,shapes}.test.ts',
	'tests/exports/**/*.test.ts',
	'tests/office/{docx,pptx}.test.ts',
	'tests/table/mutants.test.ts',
	'tests/talks/talks.test.ts'
];

const browserTests = {
	environment: 'node',
	// One browser for all files of a worker: see tests/site/site.ts.
	isolate: false,
	include: ['tests/site/**/*.test.ts'],
	testTimeout: 120_000,
	hookTimeout: 120_000
};

/** Apart from vite.config.ts, because a build is made without the packages that only tests need. */
export default mergeConfig(
	site,
	defineConfig({
		test: {
			projects: [
				{
					extends: true,
					test: {
						name: 'unit',
						testTimeout: 60_000,
						environment: 'node',
						// No test changes what another one imports, and every file would import the schema anew.
						isolate: false,
						include: ['tests/**/*.test.ts'],
						exclude: ['tests/site/**', 'tests/bench/**', 'tests/browsers/**', ...slow]
					}
				},
				{
					extends: true,
					test: { name: 'slow', testTimeout: 60_000, environment: 'node', isolate: false, include: slow }
				},
				{
					extends: true,
					test: {
						...browserTests,
						name: 'site'
					}
				},
				{
					extends: true,
					test: {
						...browserTests,
						name: 'second',
						// What holds for one dataset must hold for another; what no dataset changes is told by the first alone.
						exclude: [
							'tests/site/{address,motion,not-found,framing,hosting,scorm,scorm-plans,offline,package,keyboard,licences,reader,readme}.test.ts',
							'tests/site/class-states.test.ts',
							'tests/site/present-notes.test.ts',
							'tests/site/story-!(same).test.ts',
							'tests/site/embed-!(oembed|weight).test.ts'
						],
						env: { SITE: 'build.sound', AGAIN: '1' }
					}
				}
			]
		}
	})
);
