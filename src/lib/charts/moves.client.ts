export { moves } from './moves/moves.client.ts';
