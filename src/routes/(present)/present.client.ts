/** The script of present mode. */
import { present } from '../../lib/class/present/present.client.ts';
import { scriptsRun } from '../scripts-run.client.ts';

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

scriptsRun();
present(document.querySelector<HTMLElement>('[data-deck]')!);
