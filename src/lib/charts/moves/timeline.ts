/**
 * Time that is time: one scale for all days with a move and for the days between them. A long stretch that would leave
 * no room for the others is squeezed, and then it is drawn as a break that says which days it stands for.
 */
import { scaleUtc } from 'd3';
import { DAY, type Days } from './days.ts';

export interface Segment {
	/** First and last day. */
	from: number;
	to: number;
	/** No source dates a move to any of these days. */
	empty: boolean;
	moves: number;
	squeezed: boolean;
	/** Where it starts and ends. */
	start: number;
	end: number;
}

export interface Timeline {
	segments: Segment[];
	/** Pixels of a day. */
	pitch: number;
	/** The middle of a day. */
	at: (day: number) => number;
	/** Start of a day. */
	start: (day: number) => number;
}

/** Fewer days than this between two moves are no stretch. */
const STRETCH = 4;
/** A date vaguer than this many days counts only by its last one. */
const VAGUE = 31;

const occupied = ({ from, to, at }: Days): [number, number] =>
	from !== null && to !== null && to - from < VAGUE ? [from, to] : [at, at];

const lengthOf = ({ from, to }: Segment) => to - from + 1;
/** A month of which one move is known says too little for its length, wherever there is room for other days. */
const isVague = (segment: Segment) => !segment.empty && lengthOf(segment) > 7 * segment.moves;

/** Runs of days with moves, and the stretches between them. */
export function segmentsOf(days: Days[]): Segment[] {
	const spans = days.map(occupied).sort((a, b) => a[0] - b[0]);
	const runs: { from: number; to: number; moves: number }[] = [];
	for (const [from, to] of spans) {
		const last = runs.at(-1);
		if (last && from - last.to <= STRETCH) {
			last.to = Math.max(last.to, to);
			last.moves += 1;
		} else runs.push({ from, to, moves: 1 });
	}
	const plain = { squeezed: false, start: 0, end: 0 };
	return runs.flatMap((run, i) => {
		const before = runs[i - 1];
		const gap = before ? [{ ...plain, from: before.to + 1, to: run.from - 1, empty: true, moves: 0 }] : [];
		return [...gap, { ...plain, ...run, empty: false }];
	});
}

/** The longest stretch without a move between days that sources name; null where there is none. */
export function silenceOf(days: Days[]): Segment | null {
	const segments = segmentsOf(days);
	const between = segments.filter(
		({ empty }, i) => empty && ![segments[i - 1], segments[i + 1]].some((run) => run && isVague(run))
	);
	return between.reduce<Segment | null>((long, one) => (long && lengthOf(long) >= lengthOf(one) ? long : one), null);
}

export interface TimelineForm {
	/** Where it starts and ends. */
	range: [number, number];
	/** The least pixels that a day may have. */
	least: number;
	/** Pixels of a squeezed run, of a squeezed stretch beside such a run, and of one between days that are drawn. */
	run: number;
	stretch: number;
	break: number;
}

/** @returns null where even the squeezed one does not fit */
export function timelineOf(days: Days[], { range: [start, end], least, ...pixels }: TimelineForm): Timeline | null {
	const segments = segmentsOf(days);
	const fixed = (segment: Segment) => {
		if (!segment.empty) return pixels.run;
		const i = segments.indexOf(segment);
		return segments[i - 1]?.squeezed || segments[i + 1]?.squeezed ? pixels.stretch : pixels.break;
	};
	const byWeight = [...segments].sort((a, b) => lengthOf(b) / (1 + b.moves) - lengthOf(a) / (1 + a.moves));
	const pitchNow = () => {
		const taken = segments.filter(({ squeezed }) => squeezed).reduce((sum, segment) => sum + fixed(segment), 0);
		const open = segments.filter(({ squeezed }) => !squeezed).reduce((sum, segment) => sum + lengthOf(segment), 0);
		return open ? (end - start - taken) / open : 0;
	};
	if (segments.some((segment) => !segment.empty && !isVague(segment)))
		for (const segment of segments.filter(isVague)) segment.squeezed = true;
	for (const segment of byWeight) {
		if (pitchNow() >= least) break;
		if (segment.empty) segment.squeezed = true;
	}
	const pitch = pitchNow();
	if (pitch <= 0) return null;
	let at = start;
	for (const segment of segments) {
		segment.start = at;
		at += segment.squeezed ? fixed(segment) : lengthOf(segment) * pitch;
		segment.end = at;
	}
	const scale = scaleUtc()
		.domain([...segments.map(({ from }) => from), (segments.at(-1)?.to ?? 0) + 1].map((day) => new Date(day * DAY)))
		.range([...segments.map((segment) => segment.start), at])
		.clamp(true);
	return {
		segments,
		pitch,
		at: (day) => scale(new Date((day + 0.5) * DAY)),
		start: (day) => scale(new Date(day * DAY))
	};
}
