/** The script of the one file. What is answered is kept while it is open. */
import { answersInMemory } from '../lib/class/attempt.ts';
import { startFile } from './start-file.client.ts';

startFile(answersInMemory());
