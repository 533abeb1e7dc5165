/** What saves the dossier: brought by its page at the first press of the button. */
import { saving } from '../lib/dossier/save.client.ts';

saving(document);
