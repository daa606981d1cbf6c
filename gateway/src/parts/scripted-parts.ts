import { createScriptedRecogniser, inTurn } from '../recognition/scripted-recogniser.ts';
import { createScriptedVoice } from '../synthesis/scripted-voice.ts';
import type { Speller } from '../pronunciation/speller.ts';
import type { Log } from '../journal/log.ts';
import { createParts, type Parts } from './parts.ts';

interface Script {
  questions: readonly [string, ...string[]];
  /** How words of the venue are said. */
  speller: Speller;
}

/** Ears that hear these questions in turn, whatever is said, and a voice that hums: a demo on any machine, without models. */
export function createScriptedParts({ questions, speller }: Script, log: Log): Parts {
  const nothingToClose = { close: async () => {} };
  const hearing = { ...createScriptedRecogniser(inTurn(questions)), ...nothingToClose };
  const speaking = { ...createScriptedVoice(speller), ...nothingToClose };
  const parts = createParts(
    {
      hearing: { command: 'npm start', bring: async () => hearing },
      speaking: { command: 'npm start', bring: async () => speaking },
    },
    log,
  );
  // A hum takes no time, so everything counts as said already.
  const never = new AbortController().signal;
  const spoken: Parts['spoken'] = {
    has: () => true,
    read: (clause) => Array.fromAsync(speaking.speak(clause, never)),
  };
  return { ...parts, spoken };
}
