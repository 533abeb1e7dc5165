/** A browser of any engine, spoken to in the commands of WebDriver; what differs between engines is behind `Session`. */

/** Sends one command of WebDriver, named as its address is, and returns its value. */
export type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

export interface Session {
	name: string;
	send: Send;
	/** What pages have complained about since it was last asked: errors, refusals of a policy, files that are missing. */
	noise: () => Promise<string[]>;
	/** Prints pages, each to a PDF. */
	print: (addresses: string[], paper: 'A4' | 'Letter') => Promise<Buffer[]>;
	close: () => Promise<void>;
}

const keys: Record<string, string> = {
	ArrowRight: '\uE014',
	ArrowLeft: '\uE012',
	Escape: '\uE00C',
	PageDown: '\uE00F',
	Enter: '\uE007',
	Tab: '\uE004'
};

export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A page in a session, in the words that the checks use. */
export class Tab {
	constructor(readonly session: Session) {}

	open = async (url: string) => {
		await this.session.send('POST', '/url', { url });
	};

	/** Runs a function in the page, which sees nothing but what it is given. The compiler names functions with `__name`. */
	run = async <Given extends unknown[], Result>(
		work: (...given: Given) => Result,
		...given: Given
	): Promise<Awaited<Result>> => {
		const script = `const __name = (f) => f, done = arguments[arguments.length - 1];
			Promise.resolve().then(() => (${work})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
		const answer = (await this.session.send('POST', '/execute/async', { script, args: given })) as {
			value: Awaited<Result>;
			error?: string;
		};
		if (answer.error) throw new Error(answer.error);
		return answer.value;
	};

	/** Waits until a function in the page returns what is true, and returns that; or throws after five seconds. */
	until = async <Given extends unknown[], Result>(
		what: string,
		work: (...given: Given) => Result,
		...given: Given
	): Promise<Awaited<Result>> => {
		for (let tries = 0; tries < 60; tries++) {
			const value = await this.run(work, ...given);
			if (value) return value;
			await wait(100);
		}
		throw new Error(`never happened: ${what}`);
	};

	size = async (width: number, height: number) => {
		await this.session.send('POST', '/window/rect', { width, height });
		// The window has a frame of its own in some engines.
		const [dx, dy] = await this.run((w, h) => [w - innerWidth, h - innerHeight] as const, width, height);
		if (dx || dy) await this.session.send('POST', '/window/rect', { width: width + dx, height: height + dy });
		await wait(200);
	};

	press = async (key: string) => {
		const value = keys[key] ?? key;
		const actions = [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value }
		];
		await this.session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
		await wait(80);
	};

	/** Clicks the middle of the first element that can be seen. */
	click = async (selector: string) => {
		const at = await this.until(
			`${selector} to click`,
			(selector) => {
				const element = [...document.querySelectorAll<HTMLElement>(selector)].find((e) => e.getClientRects().length);
				element?.scrollIntoView({ block: 'center', behavior: 'instant' });
				const box = element?.getClientRects()[0];
				return box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
			},
			selector
		);
		const actions = [
			{ type: 'pointerMove', duration: 0, origin: 'viewport', ...at! },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 }
		];
		const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
		await this.session.send('POST', '/actions', { actions: [pointer] });
		// Two clicks on one spot within this time would be a double one.
		await wait(650);
	};

	/** Does something within a frame of the page. */
	within = async <Result>(index: number, work: () => Promise<Result>): Promise<Result> => {
		await this.session.send('POST', '/frame', { id: index });
		try {
			return await work();
		} finally {
			await this.session.send('POST', '/frame', { id: null });
		}
	};
}
