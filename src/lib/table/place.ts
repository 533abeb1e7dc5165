/** Where in a built site the files of the dataset lie. */
import type { FileName } from '../data/at.ts';

export const FOLDER = 'data/';
export const PACKAGE = `${FOLDER}datapackage.json`;
export const ZIP = `${FOLDER}at-the-table-data.zip`;
export const tablePath = (name: string) => `${FOLDER}tables/${name}.csv`;
export const jsonPath = (name: FileName) => `${FOLDER}json/${name}.json`;

/** True for a file of the dataset; the page that offers them is none. */
export const isData = (path: string) => path.startsWith(FOLDER) && !path.endsWith('.html');
