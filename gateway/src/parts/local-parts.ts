import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../journal/log.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import type { Rewrite } from '../recognition/rewritten.ts';
import type { Lexicon } from '../pronunciation/lexicon.ts';
import { createKokoroVoice } from '../synthesis/kokoro/kokoro-voice.ts';
import { codeFingerprint } from '../synthesis/kept/code-fingerprint.ts';
import { SoundArchive } from '../synthesis/kept/sound-archive.ts';
import { type KnownClauses, PreparedVoice, type Preparation } from '../synthesis/prepared-voice.ts';
import { Cores } from './cores.ts';
import { loadEars } from './load-ears.ts';
import { type EarsChoice, type EarsSettings, earsFor } from './local-ears.ts';
import { obtain } from './obtaining.ts';
import { createParts, type Load, type Parts } from './parts.ts';
import { whenReady } from './when-ready.ts';

/** What the engines of this machine need. */
export interface LocalSettings extends EarsSettings {
  /** The most wanted first. */
  ears: readonly EarsChoice[];
  /** What becomes of a text that was heard before it is read and answered. */
  rewrites: readonly Rewrite[];
  /** How words of the venue are said. */
  lexicon: Lexicon;
  /** Made ready before anybody asks: they start at once, and sound even while the voice is being restarted. */
  prepared: KnownClauses;
  onPrepared: (preparation: Preparation) => void;
}

const graphs = (name: string): string => join(import.meta.dirname, '..', '..', 'models', name);

/** Ears and voice as the operator decided, on models from the store. */
export function createLocalParts(settings: LocalSettings, log: Log): Parts {
  let voice: PreparedVoice | undefined;
  const cores = new Cores();
  const speaking = loadVoice(settings, { cores, made: (made) => (voice = made) }, log);
  const { ears, rewrites } = settings;
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

function loadVoice(
  { threads, lexicon, prepared, onPrepared, ...obtaining }: LocalSettings,
  { cores, made }: { cores: Cores; made: (voice: PreparedVoice) => void },
  log: Log,
): Load<PreparedVoice> {
  return {
    command: 'npm run models -- pull voice',
    bring: async (report, signal) => {
      const weights = await obtain('voice', { ...obtaining, report }, signal);
      const kokoro = createKokoroVoice({ graphs: graphs('kokoro-82m'), weights, threads, lexicon }, log);
      await whenReady(kokoro, signal);
      cores.voice(kokoro);
      const voice = new PreparedVoice(kokoro, { archive: await openArchive(obtaining.cache, lexicon) });
      made(voice);
      void voice
        .prepare(prepared, onPrepared, signal)
        .catch((err: unknown) => signal.aborted || log.warn({ err }, 'not all known clauses were prepared'));
      return voice;
    },
  };
}

/** Sound made by other code, by other models or from another lexicon is not ours any more. */
async function openArchive(cache: string, lexicon: Lexicon): Promise<SoundArchive> {
  const rooms = ['synthesis', 'pronunciation', 'lip-sync'].map((room) =>
    join(import.meta.dirname, '..', room),
  );
  const spokenText = dirname(fileURLToPath(import.meta.resolve('@lobby/spoken-text/say')));
  const made = await codeFingerprint([...rooms, spokenText, graphs('kokoro-82m')]);
  return SoundArchive.open({
    folder: join(dirname(cache), 'sounds'),
    voice: JSON.stringify([made, lexicon]),
  });
}
