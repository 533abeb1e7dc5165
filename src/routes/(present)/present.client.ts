/** The script of present mode. */
import { present } from '../../lib/class/present/present.client.ts';

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

document.documentElement.dataset.scripts = 'on';
present(document.querySelector<HTMLElement>('[data-deck]')!);
