import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readSystemSettings } from '../src/config/system-settings.ts';
import { venueChoiceSchema } from '../src/config/venue-config.ts';
import { systemNames, type DemoVenue } from './system/names.ts';

/** Starts the gateway, and before it the system that a demo's tasks ask, unless the operator named one. */
const choice = venueChoiceSchema.safeParse(process.env['LOBBY_VENUE']).data;
if (choice?.type === 'demo') {
  const { address } = readSystemSettings(systemNames[choice.name], process.env);
  if (address === undefined) await startDemoSystem(choice.name);
}
await import('../src/main.ts');

/** It ends with this process, however that ends, and never keeps it running. */
async function startDemoSystem(venue: DemoVenue): Promise<void> {
  const child = fork(join(import.meta.dirname, 'system', 'run.ts'), [venue], { execArgv: [] });
  const ended = once(child, 'exit').then(() => undefined);
  const told = await Promise.race([once(child, 'message'), ended]);
  child.unref();
  child.channel?.unref();
  // Without it the demo still answers questions, and its tasks call a person.
  if (told === undefined) return;
  const [{ address, secret }] = told;
  const id = systemNames[venue];
  process.env[`LOBBY_SYSTEM_${id.toUpperCase()}_ADDRESS`] = address;
  process.env[`LOBBY_SYSTEM_${id.toUpperCase()}_SECRET`] = secret;
  process.stdout.write(`\nDemonstration system "${id}": ${address} (invented data, kept nowhere)\n`);
}
