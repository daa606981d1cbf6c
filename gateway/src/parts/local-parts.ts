import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EarsChoice } from '../config/ears-config.ts';
import type { VoiceChoice } from '../config/voice-config.ts';
import type { Log } from '../journal/log.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import { createSpeller } from '../pronunciation/speller.ts';
import type { Rewrite } from '../recognition/rewritten.ts';
import { codeFingerprint } from '../engines/code-fingerprint.ts';
import { SoundArchive } from '../synthesis/kept/sound-archive.ts';
import {
  type ClosableVoice,
  type KnownClauses,
  PreparedVoice,
  type Preparation,
} from '../synthesis/prepared-voice.ts';
import { Cores } from './cores.ts';
import { loadEars } from './load-ears.ts';
import type { ToLoad } from './load-several.ts';
import { loadVoice } from './load-voice.ts';
import { type EarsSettings, earsFor } from './local-ears.ts';
import { kokoroGraphs, type VoiceSettings, voiceFor } from './local-voice.ts';
import { createParts, type Load, type Parts } from './parts.ts';

/** What the engines of this machine need. */
export interface LocalSettings extends EarsSettings, Omit<VoiceSettings, 'cores'> {
  /** The most wanted first. */
  ears: readonly EarsChoice[];
  /** What becomes of a text that was heard before it is read and answered. */
  rewrites: readonly Rewrite[];
  /** The most wanted first. */
  voices: readonly VoiceChoice[];
  /** Made ready before anybody asks: they start at once, and sound even while the voice is being restarted. */
  prepared: KnownClauses;
  onPrepared: (preparation: Preparation) => void;
}

/** Ears and voice as the operator decided, on models from the store. */
export function createLocalParts(settings: LocalSettings, log: Log): Parts {
  let voice: PreparedVoice | undefined;
  const { ears, rewrites, voices, lexicon } = settings;
  const cores = new Cores();
  const [first, ...others] = voices.map((choice) => ({
    choice,
    ...voiceFor(choice, { ...settings, cores }, log),
  }));
  const speaking = loadVoice(
    {
      wanted:
        first === undefined ? [] : [prepared(first, (made) => (voice = made), { settings, log }), ...others],
      speller: createSpeller(lexicon),
      command: 'npm run models -- pull voice',
    },
    log,
  );
  const wanted = ears.map((choice) => earsFor(choice, settings, log));
  const hearing = loadEars({ wanted, rewrites, command: 'npm run models -- pull ears' }, log);
  const parts = createParts({ hearing: makingWay(hearing, cores), speaking }, log);
  const current: Parts['current'] = () => {
    voice?.attend();
    return parts.current();
  };
  const spoken: Parts['spoken'] = {
    has: (clause) => voice?.spoken.has(clause) === true,
    read: async (clause) => voice?.spoken.read(clause),
  };
  return { ...parts, current, spoken };
}

/** The voice makes way for these ears. */
function makingWay(hearing: Load<Recogniser>, cores: Cores): Load<Recogniser> {
  return {
    ...hearing,
    bring: async (report, signal) => {
      const ears = await hearing.bring(report, signal);
      return { ...cores.ears(ears), close: () => ears.close() };
    },
  };
}

/** The voice that is wanted most says beforehand what is known; what one voice has made no other would speak with. */
function prepared(
  { choice, name, open }: ToLoad<ClosableVoice> & { choice: VoiceChoice },
  made: (voice: PreparedVoice) => void,
  { settings, log }: { settings: LocalSettings; log: Log },
): ToLoad<PreparedVoice> {
  return {
    name,
    open: async (report, signal) => {
      const behind = await open(report, signal);
      const voice = new PreparedVoice(behind, { archive: await openArchive(choice, settings) });
      made(voice);
      void voice
        .prepare(settings.prepared, settings.onPrepared, signal)
        .catch((err: unknown) => signal.aborted || log.warn({ err }, 'not all known clauses were prepared'));
      return voice;
    },
  };
}

/** Sound made by other code, by another voice or from another lexicon is not ours any more. */
async function openArchive(
  choice: VoiceChoice,
  { cache, lexicon }: Pick<LocalSettings, 'cache' | 'lexicon'>,
): Promise<SoundArchive> {
  const rooms = ['synthesis', 'pronunciation', 'lip-sync'].map((room) =>
    join(import.meta.dirname, '..', room),
  );
  const spokenText = dirname(fileURLToPath(import.meta.resolve('@lobby/spoken-text/say')));
  const code = await codeFingerprint([...rooms, spokenText, kokoroGraphs]);
  const { key: _, ...voice } = { key: undefined, ...choice };
  return SoundArchive.open({
    folder: join(dirname(cache), 'sounds'),
    voice: JSON.stringify([code, voice, lexicon]),
  });
}
