import { LipFeed } from '../../lip-sync/lip-feed.ts';
import { toVisemes } from '../../lip-sync/to-visemes.ts';
import type { Clause, Sound } from '../voice.ts';
import type { KokoroSettings } from './kokoro-ask.ts';
import { symbolSounds } from '../../lip-sync/symbol-sounds.ts';
import { openPlanner } from './utterance.ts';

/** Speaks one clause, piece by piece with its visemes. Throws the signal's reason when stopped. */
export type KokoroModel = (clause: Clause, signal: AbortSignal) => AsyncGenerator<Sound, void>;

/**
 * Loads the model and its voices. Nothing is said to warm them up: a first clause costs no more than a later one, and somebody may be
 * waiting for it, because the voice before this one died.
 */
export async function openKokoroModel(settings: KokoroSettings): Promise<KokoroModel> {
  const plan = await openPlanner(settings);
  return async function* speak(clause, signal) {
    const utterance = await plan(clause);
    if (utterance === undefined) return;
    const lips = new LipFeed(toVisemes(symbolSounds(utterance.symbols)));
    for await (const pcm of utterance.sound(signal)) yield { pcm, visemes: lips.take(pcm) };
  };
}
