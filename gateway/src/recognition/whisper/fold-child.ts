import { serveEngine } from '../../engines/serve-engine.ts';
import { foldModels } from './fold-models.ts';
import type { WhisperSettings } from './whisper-ask.ts';

// Folding takes twice the memory that listening does, and a process is the only thing that gives memory back.
serveEngine<WhisperSettings, never, never>(async (settings) => {
  await foldModels(settings);
  return nothingToAsk;
});

async function* nothingToAsk(): AsyncGenerator<never, void> {}
