import { parseWritten } from '../../written/parse-written.ts';
import { crossCheck } from './cross-check.ts';
import { venueSchema, type VenueFile } from './venue-schema.ts';

/** A venue's file cannot be used; the message names every fault with its line, for the person who wrote the file. */
export class VenueFileFaulty extends Error {
  override readonly name = 'VenueFileFaulty';

  constructor(faults: string[]) {
    super(`the venue's file cannot be used:\n${faults.join('\n')}`);
  }
}

/** Reads YAML that staff wrote, and names every fault at once rather than the first. Throws `VenueFileFaulty`. */
export function parseVenueFile(yaml: string): VenueFile {
  const written = parseWritten(yaml, { schema: venueSchema, crossCheck, items: { entries: 'entry' } });
  if (written.type === 'faulty') throw new VenueFileFaulty(written.faults);
  return written.content;
}
