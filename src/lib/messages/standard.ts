/** Standards that plans cite: those of the United States in words, those of other countries as they are written. */
import { enClass } from './en-class.ts';

const known = new Map<string, string>(Object.entries(enClass.standard));

/** Whether the interface has words for a standard. */
export const isKnownStandard = (code: string): boolean => known.has(code);

/** "RH.9-10.7: charts together with prose", or the code alone where it is not known. */
export const standardInWords = (code: string): string => [code, known.get(code)].filter(Boolean).join(': ');
