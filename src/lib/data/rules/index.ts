/** Every rule, in the order in which `npm run check -- --rules` tells them. */
import { actorKind } from './actor-kind.ts';
import { asOf } from './as-of.ts';
import { attendance } from './attendance.ts';
import { attribution } from './attribution.ts';
import { belongs } from './belongs.ts';
import { calendar } from './calendar.ts';
import { caption } from './caption.ts';
import { colour } from './colour.ts';
import { correction } from './correction.ts';
import { date } from './date.ts';
import { gist } from './gist.ts';
import { head } from './head.ts';
import { headline } from './headline.ts';
import { held } from './held.ts';
import { independence } from './independence.ts';
import { invisible } from './invisible.ts';
import { ladder } from './ladder.ts';
import { language } from './language.ts';
import { lesson } from './lesson.ts';
import { link } from './link.ts';
import { loaded } from './loaded.ts';
import { movement } from './movement.ts';
import { orphan } from './orphan.ts';
import { passage } from './passage.ts';
import { quotation } from './quotation.ts';
import { quotationMarks } from './quotation-marks.ts';
import { quotedWords } from './quoted-words.ts';
import { reference } from './reference.ts';
import { repeat } from './repeat.ts';
import { reply } from './reply.ts';
import { replyCycle } from './reply-cycle.ts';
import { replyOrder } from './reply-order.ts';
import type { Rule } from './rule.ts';
import { scale } from './scale.ts';
import { sideReply } from './side-reply.ts';
import { sides } from './sides.ts';
import { sorted } from './sorted.ts';
import { source } from './source.ts';
import { stance } from './stance.ts';
import { story } from './story.ts';
import { stub } from './stub.ts';
import { tense } from './tense.ts';
import { translation } from './translation.ts';
import { uniqueId } from './unique-id.ts';
import { voice } from './voice.ts';
import { whereabouts } from './whereabouts.ts';

/** What is refused before any rule can run: found while reading, not by a rule of its own. */
export const doorRules = [
	{
		name: 'file',
		about: 'the folder holds the files of a dataset and no other JSON, in UTF-8 without a byte order mark'
	},
	{ name: 'json', about: 'every file is strict JSON' },
	{ name: 'key', about: 'no key stands twice in an object, and none is a name that JavaScript keeps for itself' },
	{ name: 'shape', about: 'every file has the shape of the schema: keys, types, vocabularies' }
] as const;

export const rules: readonly Rule[] = [
	...[uniqueId, sorted, reference, orphan, repeat, invisible, language],
	...[source, independence, passage, quotation, translation, attribution],
	...[date, calendar, tense, asOf, correction],
	...[stub, gist, caption, loaded, quotationMarks, quotedWords, voice],
	...[actorKind, belongs, held, attendance, head, ladder, whereabouts],
	...[scale, stance, movement],
	...[reply, link, replyCycle, replyOrder],
	...[sides, sideReply, colour, headline, story, lesson]
];
