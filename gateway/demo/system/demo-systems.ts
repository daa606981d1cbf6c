import { join } from 'node:path';
import { createBank } from '../bank/system.ts';
import { createHospital } from '../clinic/system.ts';
import { createHall } from '../government/system.ts';
import { systemNames, type DemoVenue } from './names.ts';
import { openSystem, type DemoSystem, type Handlers } from './open-system.ts';

const makers: Record<DemoVenue, (now: () => Date) => Handlers> = {
  bank: createBank,
  clinic: createHospital,
  government: createHall,
};

/** The OpenAPI document of a demo's system. */
export const documentOf = (venue: DemoVenue): string =>
  join(import.meta.dirname, '..', venue, 'systems', `${systemNames[venue]}.openapi.yaml`);

/** Opens the system of a demo; everything it holds is invented, and gone when it closes. */
export async function openDemoSystem(
  venue: DemoVenue,
  secret: string,
  now: () => Date = () => new Date(),
): Promise<DemoSystem> {
  return openSystem({ file: documentOf(venue), handlers: makers[venue](now), secret });
}
