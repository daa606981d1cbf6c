import { LipFeed } from '../../lip-sync/lip-feed.ts';
import { toVisemes } from '../../lip-sync/to-visemes.ts';
import type { Clause, Sound } from '../voice.ts';
import type { KokoroSettings } from './kokoro-ask.ts';
import { symbolSounds } from '../../lip-sync/symbol-sounds.ts';
import { openPlanner } from './utterance.ts';

/** Speaks one clause, piece by piece with its visemes. Throws the signal's reason when stopped. */
export type KokoroModel = (clause: Clause, signal: AbortSignal) => AsyncGenerator<Sound, void>;

/** As long as most clauses: memory for shorter ones is there then too. */
const warmUp: Clause = { text: '您好，请到三号窗口办理挂失。', language: 'zh' };

/** Loads the model and its voices, and warms them up. */
export async function openKokoroModel(settings: KokoroSettings): Promise<KokoroModel> {
  const plan = await openPlanner(settings);
  const model: KokoroModel = async function* speak(clause, signal) {
    const utterance = await plan(clause);
    if (utterance === undefined) return;
    const lips = new LipFeed(toVisemes(symbolSounds(utterance.symbols)));
    for await (const pcm of utterance.sound(signal)) yield { pcm, visemes: lips.take(pcm) };
  };
  for await (const _ of model(warmUp, new AbortController().signal));
  return model;
}
