import type { demoVenues } from '../../src/config/venue-config.ts';

export type DemoVenue = (typeof demoVenues)[number];

/** The name by which a demo's flows call its system. */
export const systemNames: Record<DemoVenue, string> = {
  bank: 'bank',
  clinic: 'hospital',
  government: 'hall',
};
