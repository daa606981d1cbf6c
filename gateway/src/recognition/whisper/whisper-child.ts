import { oneAtATime } from '../../engines/one-at-a-time.ts';
import { serveEngine } from '../../engines/serve-engine.ts';
import type { Heard } from '../recogniser.ts';
import type { WhisperAsk, WhisperSettings } from './whisper-ask.ts';
import { openWhisperModel } from './whisper-model.ts';

serveEngine<WhisperSettings, WhisperAsk, Heard>(async (settings) => {
  const model = await openWhisperModel(settings);
  return oneAtATime(async function* answer({ pcm }, signal) {
    yield await model(pcm, signal);
  });
});
