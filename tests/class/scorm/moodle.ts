/**
 * What Moodle takes, element by element: the formats published in its `mod/scorm/datamodels/scorm_12.js` and
 * `scorm_13.js`, with the limits of its strict mode (`scorm12standard`). Facts carried over, no code.
 */
import type { StandardName } from '../../../src/lib/class/scorm/standard.ts';

export interface Rule {
	/** The whole value must match; none where the element can only be read. */
	format?: RegExp;
	/** From, to. */
	range?: [number, number];
	readOnly?: boolean;
	writeOnly?: boolean;
}

const upTo = (most: number) => new RegExp(`^[\\u0000-\\uffff]{0,${most}}$`);
const DECIMAL_12 = /^-?\d{0,3}(\.\d*)?$/;
const TIMESPAN_12 = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/;
const ID_12 = /^[!-~]{0,255}$/;
const DECIMAL = /^-?\d{1,5}(\.\d{1,18})?$/;
const TIMESPAN =
	/^P(\d+Y)?(\d+M)?(\d+D)?(T((\d+H)(\d+M)?(\d+(\.\d{1,2})?S)?|(\d+M)(\d+(\.\d{1,2})?S)?|\d+(\.\d{1,2})?S))?$/;
/** Of an option; a hyphen is none of these. */
const SHORT_ID = /^[\w.]{1,250}(\[,\][\w.]{1,250})*$/;
const type = 'true-false|choice|matching|performance|sequencing|likert|numeric';
const readOnly: Rule = { readOnly: true };

/** Numbers of a list stand as `n`. */
export const rules: Record<StandardName, Record<string, Rule>> = {
	'1.2': {
		'cmi.core.student_id': readOnly,
		'cmi.core.student_name': readOnly,
		'cmi.core.credit': readOnly,
		'cmi.core.entry': readOnly,
		'cmi.core.lesson_mode': readOnly,
		'cmi.core.total_time': readOnly,
		'cmi.launch_data': readOnly,
		'cmi.student_data.mastery_score': readOnly,
		'cmi.interactions._count': readOnly,
		'cmi.core.lesson_location': { format: upTo(255) },
		'cmi.core.lesson_status': { format: /^(passed|completed|failed|incomplete|browsed)$/ },
		'cmi.core.score.raw': { format: DECIMAL_12, range: [0, 100] },
		'cmi.core.score.min': { format: DECIMAL_12, range: [0, 100] },
		'cmi.core.score.max': { format: DECIMAL_12, range: [0, 100] },
		'cmi.core.exit': { format: /^(time-out|suspend|logout|)$/, writeOnly: true },
		'cmi.core.session_time': { format: TIMESPAN_12, writeOnly: true },
		'cmi.suspend_data': { format: upTo(4096) },
		'cmi.interactions.n.id': { format: ID_12, writeOnly: true },
		'cmi.interactions.n.type': { format: new RegExp(`^(${type}|fill-in)$`), writeOnly: true },
		'cmi.interactions.n.correct_responses.n.pattern': { format: upTo(255), writeOnly: true },
		'cmi.interactions.n.student_response': { format: upTo(255), writeOnly: true },
		'cmi.interactions.n.result': {
			format: /^(correct|wrong|unanticipated|neutral|\d{0,3}(\.\d*)?)$/,
			writeOnly: true
		},
		'cmi.interactions.n.latency': { format: TIMESPAN_12, writeOnly: true }
	},
	'2004': {
		'cmi.learner_id': readOnly,
		'cmi.learner_name': readOnly,
		'cmi.credit': readOnly,
		'cmi.entry': readOnly,
		'cmi.mode': readOnly,
		'cmi.total_time': readOnly,
		'cmi.launch_data': readOnly,
		'cmi.scaled_passing_score': readOnly,
		'cmi.interactions._count': readOnly,
		'cmi.location': { format: upTo(1000) },
		'cmi.completion_status': { format: /^(completed|incomplete|not attempted|unknown)$/ },
		'cmi.success_status': { format: /^(passed|failed|unknown)$/ },
		'cmi.score.scaled': { format: DECIMAL, range: [-1, 1] },
		'cmi.score.raw': { format: DECIMAL },
		'cmi.score.min': { format: DECIMAL },
		'cmi.score.max': { format: DECIMAL },
		'cmi.progress_measure': { format: DECIMAL, range: [0, 1] },
		'cmi.exit': { format: /^(time-out|suspend|logout|normal|)$/, writeOnly: true },
		'cmi.session_time': { format: TIMESPAN, writeOnly: true },
		'cmi.suspend_data': { format: upTo(64_000) },
		'cmi.interactions.n.id': { format: /^(?!urn:)\S{1,4000}$|^urn:[A-Za-z0-9-]{1,31}:\S{1,4000}$/ },
		'cmi.interactions.n.type': { format: new RegExp(`^(${type}|(long-)?fill-in|other)$`) },
		'cmi.interactions.n.correct_responses.n.pattern': { format: SHORT_ID },
		'cmi.interactions.n.learner_response': { format: SHORT_ID },
		'cmi.interactions.n.result': { format: /^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,18})?)$/ },
		'cmi.interactions.n.latency': { format: TIMESPAN }
	}
};
