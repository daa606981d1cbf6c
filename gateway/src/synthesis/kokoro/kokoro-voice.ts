import { startEngine } from '../../engines/engine-process.ts';
import type { Log } from '../../journal/log.ts';
import { withPitchAndVolume } from '../sound/with-pitch-and-volume.ts';
import type { Clause, Sound, Voice } from '../voice.ts';
import type { KokoroSettings } from './kokoro-ask.ts';

/** Where Kokoro's parts lie and how it works; see `KokoroSettings`. */
export interface KokoroNeeds extends Omit<KokoroSettings, 'voices'> {
  voices?: KokoroSettings['voices'];
}

/** A voice for Mandarin and English by Kokoro 82M, in a process of its own. */
export interface KokoroVoice extends Voice {
  /** Resolves when the voice works; rejects with `EngineFailed` when it cannot, for a missing or damaged file say. */
  ready(signal: AbortSignal): Promise<void>;
  /** How far ahead of need it may work from now on. */
  keepLead(leadMs: number): void;
  close(): Promise<void>;
}

const defaultVoices: KokoroSettings['voices'] = { zh: 'zf_xiaoxiao', en: 'af_heart' };

const program = new URL('./kokoro-child.ts', import.meta.url);

/** Begins to load the voice; clauses that come before it is ready wait for it. */
export function createKokoroVoice(needs: KokoroNeeds, log: Log): KokoroVoice {
  const settings: KokoroSettings = { voices: defaultVoices, ...needs };
  const engine = startEngine<Clause, Sound>(program, { name: 'voice', settings }, log);
  return {
    ...withPitchAndVolume({ speak: (clause, signal) => engine.call(clause, signal) }),
    ready: (signal) => engine.ready(signal),
    keepLead: (leadMs) => engine.keepLead(leadMs),
    close: () => engine.close(),
  };
}
