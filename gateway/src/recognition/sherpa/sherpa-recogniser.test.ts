import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { modelFolder } from '../../../test/model-folder.ts';
import { recordings } from '../../../test/recordings.ts';
import { silentLog } from '../../journal/log.ts';
import { frames, recogniserContract, speechOf, transcripts } from '../recogniser.contract.ts';
import { createSherpaRecogniser, type SherpaRecogniser } from './sherpa-recogniser.ts';

const never = new AbortController().signal;
const whisper = modelFolder('sherpa-onnx-whisper-base', 'base-encoder.onnx');
const spoken = { zh: recordings('zh')[0]?.pcm, en: recordings('en')[0] };

describe.skipIf(whisper === undefined || spoken.zh === undefined)('Whisper by sherpa-onnx', () => {
  let ears: SherpaRecogniser;
  beforeAll(async () => {
    ears = await createSherpaRecogniser({ folder: whisper ?? '', threads: 2, hotWords: [] }, silentLog);
    await ears.ready(never);
  }, 60_000);
  afterAll(() => ears.close());

  recogniserContract(async () => ({ recogniser: ears, spoken: spoken.zh ?? new Int16Array() }));

  test('[R27] English is heard as English', async () => {
    const told = await transcripts(ears, speechOf(frames(spoken.en?.pcm ?? new Int16Array())));
    expect(told.at(-1)).toMatchObject({ language: 'en' });
  });
});

test('[R14] ears whose model is not as listed say so at once', async () => {
  const folder = modelOf({ damaged: true });
  const ears = await createSherpaRecogniser({ folder, threads: 1, hotWords: [] }, silentLog);
  onTestFinished(() => ears.close());
  await expect(ears.ready(never)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('model.onnx is damaged') },
  });
});

test('[R27] a model that ends its process is given up, and this process lives', async () => {
  const folder = modelOf({ damaged: false });
  const ears = await createSherpaRecogniser({ folder, threads: 1, hotWords: [] }, silentLog);
  onTestFinished(() => ears.close());
  await expect(ears.ready(never)).rejects.toMatchObject({ name: 'EngineFailed', engine: 'sherpa' });
});

/** A folder with the names of a SenseVoice and nothing sensible in it; a damaged one differs from its list. */
function modelOf({ damaged }: { damaged: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), 'sherpa-onnx-sense-voice-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const lines = ['model.onnx', 'tokens.txt'].map((name) => {
    writeFileSync(join(folder, name), `nothing of ${basename(name)}`);
    const hash = createHash('sha256').update(`nothing of ${name}${damaged ? '!' : ''}`);
    return `${hash.digest('hex')}  ${name}\n`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
  return folder;
}
