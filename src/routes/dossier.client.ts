/** The script of the dossier. What makes its file is a script of its own, which is brought when it is wanted. */
import { dossier } from '../lib/dossier/dossier.client.ts';
import { beginPage } from './begin-page.client.ts';

beginPage();
dossier(document);
