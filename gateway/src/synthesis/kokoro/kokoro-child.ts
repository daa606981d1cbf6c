import { oneAtATime } from '../../engines/one-at-a-time.ts';
import { serveEngine } from '../../engines/serve-engine.ts';
import type { Clause, Sound } from '../voice.ts';
import type { KokoroSettings } from './kokoro-ask.ts';
import { openKokoroModel } from './kokoro-model.ts';

serveEngine<KokoroSettings, Clause, Sound>(async (settings) => oneAtATime(await openKokoroModel(settings)));
