import { resolve } from 'node:path';
import { z } from 'zod';

/** The venues that come with Lobby. */
export const demoVenues = ['bank', 'clinic', 'government'] as const;

/** Which venue is shown: a demo by its name, or one of the operator's own. The path is absolute. */
export type VenueChoice = { type: 'demo'; name: (typeof demoVenues)[number] } | { type: 'own'; path: string };

/** Reads `LOBBY_VENUE`. A misspelt demo is told from a path, so that nobody is sent to look for a folder they never meant. */
export const venueChoiceSchema = z
  .string()
  .min(1)
  .default('bank')
  .transform((written, context): VenueChoice => {
    const name = demoVenues.find((demo) => demo === written);
    if (name !== undefined) return { type: 'demo', name };
    if (/[\\/.]/.test(written)) return { type: 'own', path: resolve(written) };
    const message = `no demo is called ${written}: choose ${demoVenues.join(', ')}, or write a path like ./${written}`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
