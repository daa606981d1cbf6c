import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { serveEngine } from '../../engines/serve-engine.ts';
import { soonestFirst } from '../../engines/soonest-first.ts';
import type { Clause, Sound } from '../voice.ts';
import type { KokoroSettings } from './kokoro-ask.ts';
import { openKokoroModel } from './kokoro-model.ts';

serveEngine<KokoroSettings, Clause, Sound>(async (settings, lead) =>
  soonestFirst(await openKokoroModel(settings), {
    neededInMs: (clause) => clause.neededInMs ?? 0,
    lengthMs: ({ pcm }) => durationMs(pcm.length, loudspeakerRate),
    lead,
  }),
);
