declare module 'virtual:parties.css';

/** True where the developers' gallery is built too. */
declare const __GALLERY__: boolean;
