import { randomUUID } from 'node:crypto';
import { demoVenues } from '../../src/config/venue-config.ts';
import { openDemoSystem } from './demo-systems.ts';

/** Runs a demo's system beside the gateway that started it, tells it the way, and ends when it is gone. */
const venue = demoVenues.find((name) => name === process.argv[2]);
if (venue === undefined) throw new Error(`no demo is called ${process.argv[2]}`);
const secret = randomUUID();
const { address } = await openDemoSystem(venue, secret);
process.on('disconnect', () => process.exit());
// The terminal sends its stop signal to both, and the gateway may still have something to ask.
process.on('SIGINT', () => undefined);
process.send?.({ address, secret });
