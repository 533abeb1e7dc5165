import { activities } from '../lib/class/activities.client.ts';
import type { Answers } from '../lib/class/attempt.ts';
import { startCharts } from '../lib/charts/clients.client.ts';
import { panel } from '../lib/evidence/panel.client.ts';
import { pages } from '../lib/file/pages.client.ts';
import { unpack } from '../lib/file/unpack.client.ts';
import type { Telling } from '../lib/story/telling.ts';
import { beginPage } from './begin-page.client.ts';
import { startStories } from './start-stories.client.ts';

/** A step that is shown by itself is not scrolled to. */
function reach(told: Telling[], id: string): boolean {
	const step = document.getElementById(id)?.closest<HTMLElement>('[data-story-step]')?.dataset.storyStep;
	const steps = told.filter((one) => one.state().mode === 'steps');
	if (step) for (const one of steps) one.send({ type: 'go', id: step });
	return !!step && steps.length > 0;
}

/**
 * Starts the one file: the site's script and the classroom's, for each page when it is turned to.
 * @param settled activities wait for it: nothing is answered before it is known where the answers go
 */
export function startFile(answers: Answers, settled?: Promise<unknown>) {
	beginPage();
	unpack();
	const turned = pages((nodes, script) => {
		const told = nodes.flatMap((root) => {
			const play = () => activities(root, answers);
			if (script === 'class' && settled) void settled.then(play);
			else if (script === 'class') play();
			if (script === 'site') startCharts(root);
			return script === 'story' ? startStories(root) : [];
		});
		return { reach: (id) => reach(told, id) };
	});
	panel(document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!, undefined, turned);
	turned.follow();
}
