/** What SCORM 1.2 and SCORM 2004 (4th edition) call the same things, and how they want them written. */
export type StandardName = '1.2' | '2004';

export interface Standard {
	name: StandardName;
	/** The object that the platform puts into a window around the lesson. */
	api: string;
	calls: Record<'start' | 'get' | 'set' | 'commit' | 'finish' | 'error', string>;
	/** Of data: normal, or a look that counts for nothing. */
	mode: string;
	entry: string;
	location: string;
	suspend: string;
	exit: string;
	time: string;
	score: string;
	/** Holds `incomplete` while the lesson goes on. */
	status: string;
	response: string;
	wrong: string;
	/** Hours, minutes and seconds of a number of seconds. */
	duration: (seconds: number) => string;
}

const parts = (seconds: number) => {
	const whole = Math.min(Math.max(0, Math.floor(seconds)), 9999 * 3600);
	return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60] as const;
};

export const standards: Record<StandardName, Standard> = {
	'1.2': {
		name: '1.2',
		api: 'API',
		calls: {
			start: 'LMSInitialize',
			get: 'LMSGetValue',
			set: 'LMSSetValue',
			commit: 'LMSCommit',
			finish: 'LMSFinish',
			error: 'LMSGetLastError'
		},
		mode: 'cmi.core.lesson_mode',
		entry: 'cmi.core.entry',
		location: 'cmi.core.lesson_location',
		suspend: 'cmi.suspend_data',
		exit: 'cmi.core.exit',
		time: 'cmi.core.session_time',
		score: 'cmi.core.score',
		status: 'cmi.core.lesson_status',
		response: 'student_response',
		wrong: 'wrong',
		duration: (seconds) =>
			parts(seconds)
				.map((n) => String(n).padStart(2, '0'))
				.join(':')
	},
	'2004': {
		name: '2004',
		api: 'API_1484_11',
		calls: {
			start: 'Initialize',
			get: 'GetValue',
			set: 'SetValue',
			commit: 'Commit',
			finish: 'Terminate',
			error: 'GetLastError'
		},
		mode: 'cmi.mode',
		entry: 'cmi.entry',
		location: 'cmi.location',
		suspend: 'cmi.suspend_data',
		exit: 'cmi.exit',
		time: 'cmi.session_time',
		score: 'cmi.score',
		status: 'cmi.completion_status',
		response: 'learner_response',
		wrong: 'incorrect',
		duration: (seconds) => {
			const [hours, minutes, rest] = parts(seconds);
			return `PT${hours}H${minutes}M${rest}S`;
		}
	}
};
