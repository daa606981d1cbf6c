import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { microphoneRate, toFloats } from '@lobby/shared/speech/pcm';
import sherpa from 'sherpa-onnx-node';
import { oneAtATime } from '../../engines/one-at-a-time.ts';
import { type Answer, serveEngine } from '../../engines/serve-engine.ts';
import type { Heard } from '../recogniser.ts';
import { checkSums } from './check-sums.ts';
import { filesOf, isStreaming, readSherpaModel } from './model-files.ts';
import { readResult } from './read-result.ts';
import type { SherpaAsk, SherpaSettings } from './sherpa-ask.ts';
import { sherpaConfig } from './sherpa-config.ts';

serveEngine<SherpaSettings, SherpaAsk, Heard>(async (settings) => {
  const model = await readSherpaModel(settings.folder);
  await checkSums(settings.folder, filesOf(model));
  const config = sherpaConfig(model, settings, await hotWordsFile(settings.hotWords));
  return oneAtATime(isStreaming(model) ? streaming(config) : whole(config));
});

/** Streaming models lose the last word when the sound ends with it. */
const tail = { sampleRate: microphoneRate, samples: new Float32Array(microphoneRate / 2) };

function whole(config: object): Answer<SherpaAsk, Heard> {
  const recogniser = new sherpa.OfflineRecognizer(config);
  return async function* answer(ask) {
    if (ask.type !== 'understand') throw new Error('this model understands whole speech only');
    const stream = recogniser.createStream();
    stream.acceptWaveform({ sampleRate: microphoneRate, samples: toFloats(ask.pcm) });
    recogniser.decode(stream);
    yield readResult(recogniser.getResult(stream), ask.hint);
  };
}

function streaming(config: object): Answer<SherpaAsk, Heard> {
  const recogniser = new sherpa.OnlineRecognizer(config);
  const stretches = new Map<number, ReturnType<typeof recogniser.createStream>>();
  return async function* answer(ask) {
    if (ask.type === 'understand') throw new Error('this model listens stretch by stretch');
    const stream = stretches.get(ask.stretch) ?? recogniser.createStream();
    if (ask.type === 'drop' || ask.over) stretches.delete(ask.stretch);
    else stretches.set(ask.stretch, stream);
    if (ask.type === 'drop') return;
    stream.acceptWaveform({ sampleRate: microphoneRate, samples: toFloats(ask.pcm) });
    if (ask.over) {
      stream.acceptWaveform(tail);
      stream.inputFinished();
    }
    while (recogniser.isReady(stream)) recogniser.decode(stream);
    yield readResult(recogniser.getResult(stream), ask.hint);
  };
}

/** sherpa-onnx reads hot words from a file only. */
async function hotWordsFile(words: readonly string[]): Promise<string | undefined> {
  if (words.length === 0) return undefined;
  const file = join(await mkdtemp(join(tmpdir(), 'lobby-hot-words-')), 'words.txt');
  await writeFile(file, words.join('\n'));
  return file;
}
