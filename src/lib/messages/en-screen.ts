/** The strings of the activities on screen, as printed; what their script says stands in class-live.ts. */
import type { RolePlay } from '../data/schema-lesson.ts';
import { live } from './class-live.ts';

type How = RolePlay['ends'][number]['how'];

export const enScreen = {
	check: 'Check',
	reveal: 'Show what came back',
	result: 'Your result',
	code: 'Result code',
	copy: 'Copy the code',
	again: 'Start again',
	handIn:
		'Write the code down or copy it for your teacher. It holds the activity and your choices, no name. Nothing is stored: when you leave this page, the answers are gone.',
	or: ' or ',
	game: 'Play it on this screen',
	gameHow: 'Each button is one turn. Agree in your group, then let one of you press it. Say why in the protocol.',
	onTable: 'On the table',
	inHand: 'Can still be put on the table',
	put: (by: string) => `Put it on the table for ${by}`,
	answers: (to: string, offer: string) => `Answer of ${to}: ${offer}`,
	answersNow: (to: string) => `Answer of ${to}:`,
	reply: live.reply,
	/** To whom an offer is made, where no article names anybody. */
	others: 'the others',
	end: 'End the game',
	ends: {
		agreed: 'Sign what was agreed',
		adjourned: 'Break up and name a day',
		'broken-off': 'Break off the talks'
	} satisfies Record<How, string>,
	protocol: 'The protocol',
	protocolHow: 'Your reasons stay on this screen. Nothing is stored.',
	undo: 'Take the last turn back',
	beside: 'Your protocol beside the record',
	codesPart: 'Result codes',
	codesHow:
		'On screen, each activity with questions ends in a short code. Students write it down or copy it; it holds no name.',
	results: 'Read result codes',
	resultsLead:
		'Type or paste the codes of your class. They are read here, on this page, also with the network off. Nothing leaves it.',
	resultsTrust:
		'A code is no proof: anybody can make one up, or copy that of another. Its last signs only show whether it was mistyped.',
	codes: 'Codes, one a line',
	table: 'As a table',
	tableHow: 'A line for each code: the code, right answers, questions, and the letter chosen for each question.',
	copyTable: 'Copy the table',
	noScripts: 'To read codes, this page needs scripts. The questions and what is right stand below.',
	questionsAndKey: 'The questions, and what is right',
	isRight: 'right'
};
