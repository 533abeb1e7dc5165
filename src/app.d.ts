declare module 'virtual:parties.css';
declare module 'virtual:scripts.css';

/** True where the developers' gallery is built too. */
declare const __GALLERY__: boolean;

declare namespace App {
	interface PageData {
		/** Which script the page has, where it is not that of the site. */
		script?: 'cite' | 'class' | 'dossier' | 'story';
		/** Which chart it shows. */
		chart?: import('$lib/data/schema.ts').ChartName;
		/** Which record it is about. */
		record?: import('$lib/data/schema.ts').ChartRecord;
	}
}
