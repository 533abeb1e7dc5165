/** How much of an article the project may show. */

/** Quoted words of an article, of all its words: one in ten. */
export const BUDGET = 0.1;
/** Words of an article in a row that no text of a dataset may repeat outside quotation marks. */
export const OWN_WORDS_RUN = 8;
/** Words of an article in a row that no file of the project and of its builds may hold, declared quotations apart. */
export const LEAK_RUN = 12;
