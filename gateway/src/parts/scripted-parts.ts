import { createScriptedRecogniser, inTurn } from '../recognition/scripted-recogniser.ts';
import { createScriptedVoice } from '../synthesis/scripted-voice.ts';
import type { Log } from '../journal/log.ts';
import { createParts, type Parts } from './parts.ts';

/** Ears that hear these questions in turn, whatever is said, and a voice that hums: a demo on any machine, without models. */
export function createScriptedParts(questions: readonly [string, ...string[]], log: Log): Parts {
  const nothingToClose = { close: async () => {} };
  const hearing = { ...createScriptedRecogniser(inTurn(questions)), ...nothingToClose };
  const speaking = { ...createScriptedVoice(), ...nothingToClose };
  return createParts(
    {
      hearing: { command: 'npm start', bring: async () => hearing },
      speaking: { command: 'npm start', bring: async () => speaking },
    },
    log,
  );
}
