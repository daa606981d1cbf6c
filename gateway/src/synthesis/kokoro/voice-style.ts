import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tensor } from 'onnxruntime-node';
import { z } from 'zod';
import { gainOf } from '../sound/loudness.ts';

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

/** Reads all voices there are, by their names: 75 kB each. */
export async function readVoiceStyles(graphs: string): Promise<ReadonlyMap<string, VoiceStyle>> {
  const { voices } = voiceList.parse(JSON.parse(await readFile(join(graphs, 'voices.json'), 'utf8')));
  const styles = voices.map(async (listed) => [listed.id, await readVoiceStyle(graphs, listed)] as const);
  return new Map(await Promise.all(styles));
}

async function readVoiceStyle(
  graphs: string,
  { id, gainDb }: { id: string; gainDb: number },
): Promise<VoiceStyle> {
  const values = new Float32Array(new Uint8Array(await readFile(join(graphs, 'voices', `${id}.bin`))).buffer);
  const count = (values.length - styleValues) / 2;
  return {
    style: new Tensor('float32', values.slice(0, styleValues), [1, styleValues]),
    means: new Tensor('float32', values.slice(styleValues, styleValues + count), [count]),
    variances: new Tensor('float32', values.slice(styleValues + count), [count]),
    gain: gainOf(gainDb),
  };
}
