/** The script of an embedded chart or record. */
import { startCharts } from '../../lib/charts/clients.client.ts';
import { start } from './start.client.ts';

start(() => startCharts(document));
