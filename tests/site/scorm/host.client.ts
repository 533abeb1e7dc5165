/** The page of a platform that opens a lesson: in a frame, or in a window of its own. Built for the tests alone. */
import { standards, type StandardName } from '../../../src/lib/class/scorm/standard.ts';
import { platform, type Kept, type Platform } from '../../class/scorm/platform.ts';

export interface Opening {
	/** How many lessons were opened before on this server. */
	visit: number;
	standard: StandardName;
	pass: number;
	/** Of the visit before; absent before the first. */
	kept?: Kept | undefined;
	/** Where the lesson is. */
	src: string;
	/** `frames` puts three frames of the platform's own between. */
	way: 'frame' | 'frames' | 'window';
	/** As the standards name it; `normal` where nothing is said. */
	mode?: 'browse' | 'review';
	/** The platform's object is there only when `offer` is called. */
	late?: boolean;
}

export interface Host {
	lms: Platform;
	open: (opening: Opening) => void;
	/** Puts the platform's object where the lesson looks for it. */
	offer: () => void;
	/** Shows something else in the place of the lesson. */
	leave: () => void;
}

declare global {
	interface Window {
		host: Host;
	}
}

function frameIn(place: Document): HTMLIFrameElement {
	const frame = place.createElement('iframe');
	frame.style.cssText = 'width: 100%; height: 640px; border: 0';
	place.body.append(frame);
	return frame;
}

let lesson: HTMLIFrameElement | undefined;
const host: Host = {
	lms: undefined as unknown as Platform,
	offer: () => {},
	open({ visit, standard, pass, kept, src, way, mode, late }) {
		host.lms = platform(standard, pass, kept, mode);
		// As a platform does: what is committed goes to its server, also while the page goes away. Beacons may overtake one
		// another, so each bears its number.
		let n = 0;
		host.lms.keep = (now) => {
			if (!navigator.sendBeacon(`/keep?visit=${visit}&n=${++n}`, JSON.stringify(now)))
				console.error('A beacon is lost.');
		};
		host.offer = () => void Object.assign(window, { [standards[standard].api]: host.lms.api });
		if (!late) host.offer();
		if (way === 'window') return void window.open(src);
		let place = document;
		for (let i = 0; i < (way === 'frames' ? 3 : 0); i++) place = frameIn(place).contentDocument!;
		lesson = frameIn(place);
		lesson.src = src;
	},
	leave: () => void (lesson!.src = 'about:blank')
};
window.host = host;
