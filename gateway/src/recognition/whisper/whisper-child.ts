import { serveEngine } from '../../engines/serve-engine.ts';
import type { Heard } from '../transcribe-at-pauses.ts';
import { takingTurns } from './taking-turns.ts';
import type { WhisperAsk, WhisperSettings } from './whisper-ask.ts';
import { openWhisperModel } from './whisper-model.ts';

serveEngine<WhisperSettings, WhisperAsk, Heard>(async (settings) => {
  const model = await openWhisperModel(settings);
  const inTurn = takingTurns();
  return async function* answer({ pcm }, signal) {
    yield await inTurn(() => model(pcm, signal), signal);
  };
});
