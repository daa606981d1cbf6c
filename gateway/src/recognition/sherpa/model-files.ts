import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';

/** A model as sherpa-onnx publishes it, by the names of its files. The streaming ones listen while a person speaks. */
export type SherpaModel =
  | { family: 'streaming-zipformer'; encoder: string; decoder: string; joiner: string; tokens: string }
  | { family: 'streaming-paraformer'; encoder: string; decoder: string; tokens: string }
  | { family: 'zipformer'; encoder: string; decoder: string; joiner: string; tokens: string }
  | { family: 'whisper'; encoder: string; decoder: string; tokens: string }
  | { family: 'paraformer'; model: string; tokens: string }
  | { family: 'sense-voice'; model: string; tokens: string };

/** Looks which model lies in a folder. Throws an Error that says what was looked for. */
export async function readSherpaModel(folder: string): Promise<SherpaModel> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new Error(`${folder} cannot be read`, { cause });
  });
  const model = modelAmong(names, basename(folder));
  if (model !== undefined) return model;
  throw new Error(
    `${folder} holds no model of a known family; keep the name of the folder and of its files as published`,
  );
}

/** Which model these files are; the family stands in the folder's name. Smaller files are taken before larger ones. */
export function modelAmong(names: readonly string[], folderName: string): SherpaModel | undefined {
  const file = (part: string): string | undefined =>
    names.find((name) => name.includes(part) && name.endsWith('.int8.onnx')) ??
    names.find((name) => name.includes(part) && name.endsWith('.onnx'));
  const [encoder, decoder, joiner] = [file('encoder'), file('decoder'), file('joiner')];
  const model = file('model');
  const tokens = names.find((name) => name.endsWith('tokens.txt'));
  const is = (family: string): boolean => folderName.toLowerCase().includes(family);
  if (tokens === undefined) return undefined;
  if (encoder !== undefined && decoder !== undefined && joiner !== undefined)
    return {
      family: is('streaming') ? 'streaming-zipformer' : 'zipformer',
      encoder,
      decoder,
      joiner,
      tokens,
    };
  if (encoder !== undefined && decoder !== undefined && (is('whisper') || is('paraformer')))
    return { family: is('whisper') ? 'whisper' : 'streaming-paraformer', encoder, decoder, tokens };
  if (model !== undefined && (is('sense-voice') || is('paraformer')))
    return { family: is('sense-voice') ? 'sense-voice' : 'paraformer', model, tokens };
  return undefined;
}

/** The names of its files. */
export function filesOf({ family, ...files }: SherpaModel): string[] {
  return Object.values(files).filter((name) => name !== family);
}

export function isStreaming({ family }: SherpaModel): boolean {
  return family.startsWith('streaming-');
}
