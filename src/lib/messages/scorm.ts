/** What a lesson inside a learning platform says of itself. */
export const scormWords = {
	label: 'Your course',
	finish: 'Finish and hand in',
	sure: 'Finish now',
	goOn: 'Go on',
	progress: (answered: number, of: number) => (of ? `${answered} of ${of} questions answered.` : ''),
	missing: (n: number) =>
		n === 1
			? 'One question has no answer yet and will count as not right.'
			: `${n} questions have no answer yet and will count as not right.`,
	done: (right: number, of: number) => (of ? `Handed in: ${right} of ${of} right.` : 'Handed in.'),
	unsaved: 'Your course has not taken the last answers yet. They are sent again with the next one.',
	looking: 'Looking for your course. Questions can be answered in a moment.',
	alone:
		'No course is found around this page: answers are not recorded. Write down the result codes and give them to your teacher.',
	look: 'You are looking back: nothing is sent, and what your course holds stays as it is.',
	elsewhere:
		'This lesson is open in another tab or window now and is recorded there. Answers given here are not recorded: go on there, and close this one.',
	lost: 'Your course takes no more answers from this page. To go on, open the lesson from your course again.',
	untaken: 'Your course has not taken the answers. Write down the result codes and give them to your teacher.'
} as const;
