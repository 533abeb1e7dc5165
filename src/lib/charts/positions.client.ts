export { positions } from './positions/positions.client.ts';
