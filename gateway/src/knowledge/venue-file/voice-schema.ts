import { mannerLimits } from '@lobby/shared/speech/manner';
import { z } from 'zod';

/** A number within the limits of a manner; whoever wrote the file is told which they are. */
const within = ({ min, max }: { min: number; max: number }): z.ZodExactOptional<z.ZodNumber> => {
  const error = `should be a number from ${min} to ${max}`;
  return z.exactOptional(z.number({ error }).min(min, { error }).max(max, { error }));
};

const speaker = z.exactOptional(z.string().trim().min(1));

/** How a venue's avatar speaks; all of it may be left out. Which speakers there are only the voice knows. */
export const voiceSchema = z.strictObject({
  speaker: z.exactOptional(z.strictObject({ zh: speaker, en: speaker })),
  rate: within(mannerLimits.rate),
  pitch: within(mannerLimits.pitch),
  volume: within(mannerLimits.volume),
});
