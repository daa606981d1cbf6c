import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tensor } from 'onnxruntime-node';
import { z } from 'zod';

/** What makes one speaker of the model. */
export interface VoiceStyle {
  style: Tensor;
  /** Statistics of the whole voice, in place of those of an utterance that is not yet there. */
  means: Tensor;
  variances: Tensor;
  /** Factor that brings this voice to the loudness of the others, -20 dBFS. */
  gain: number;
}

const styleValues = 256;

const voiceList = z.object({ voices: z.array(z.object({ id: z.string(), gainDb: z.number() })) });

/** Reads a voice by its name. Throws an Error that names the voices there are. */
export async function readVoiceStyle(graphs: string, id: string): Promise<VoiceStyle> {
  const { voices } = voiceList.parse(JSON.parse(await readFile(join(graphs, 'voices.json'), 'utf8')));
  const voice = voices.find((listed) => listed.id === id);
  if (voice === undefined)
    throw new Error(`no voice ${id}; there are ${voices.map((listed) => listed.id).join(', ')}`);
  const values = new Float32Array(new Uint8Array(await readFile(join(graphs, 'voices', `${id}.bin`))).buffer);
  const count = (values.length - styleValues) / 2;
  return {
    style: new Tensor('float32', values.slice(0, styleValues), [1, styleValues]),
    means: new Tensor('float32', values.slice(styleValues, styleValues + count), [count]),
    variances: new Tensor('float32', values.slice(styleValues + count), [count]),
    gain: 10 ** (voice.gainDb / 20),
  };
}
