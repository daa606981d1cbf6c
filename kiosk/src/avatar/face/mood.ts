import type { Mood as MoodName } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import { approach } from '../motion.ts';
import type { Random } from '../random.ts';
import type { Role } from '../role.ts';
import type { Face } from './face.ts';
import { createFlicker } from './flicker.ts';

/** Weights of expressions, 0 to 1. */
interface Feeling {
  smile: number;
  relaxed: number;
  sad: number;
}

const feelingNames = ['smile', 'relaxed', 'sad'] as const satisfies readonly (keyof Feeling)[];

/** The look of a phase when nothing else is felt. Speaking smiles less, because the mouth is needed for words. */
const phases: Record<Phase, Omit<Feeling, 'sad'>> = {
  idle: { smile: 0.45, relaxed: 0.2 },
  listening: { smile: 0.6, relaxed: 0 },
  thinking: { smile: 0.15, relaxed: 0.1 },
  speaking: { smile: 0.35, relaxed: 0 },
};

/** What a mood makes of the phase's look: the share of its smile and of its ease, and the sorrow it adds. */
const moods: Record<MoodName, Feeling> = {
  friendly: { smile: 1, relaxed: 1, sad: 0 },
  glad: { smile: 1.5, relaxed: 0.5, sad: 0 },
  sorry: { smile: 0, relaxed: 0, sad: 0.4 },
  serious: { smile: 0.25, relaxed: 0, sad: 0 },
};

/** A speaking mouth keeps this share of a mood that pulls at it. */
const sadWhileSpeaking = 0.6;

/** A feeling shows within half a second, and fades more slowly than it came. */
const rising = { deltaMs: 0, settleMs: 180 };
const falling = { deltaMs: 0, settleMs: 450 };

/**
 * `happy` closes the eyes to arcs from about 0.5 on, and opens the mouth; a part of it has to do where an avatar has no open-eyed
 * `smile`, and a smaller one while the lips have to close for words.
 */
const happyPerSmile = { silent: 0.4, speaking: 0.15 } as const;

/** How fast the lips are cleared for words, and given back. */
const clearing = { deltaMs: 0, settleMs: 120 };

/** How far smile and ease close the lids by themselves, by a blink; measured on the cast, whose lids would cross without this. */
const lidShare = { smile: 0.1, relaxed: 0.2 } as const;

export interface Mood {
  /** How far the mood has closed the lids where the avatar's own rules leave a blink to add to it, 0 to 1. */
  readonly closedLids: number;
  /** `blinked` is how far a blink closes the lids in this frame. */
  step(deltaMs: number, role: Pick<Role, 'phase' | 'mood'>, blinked: number): void;
}

/** The lasting look of the face, under the movements of mouth and lids, and the flickers that keep it alive. */
export function createMood(face: Face, random: Random): Mood {
  const now: Feeling = { ...phases.idle, sad: 0 };
  const aim: Feeling = { ...now };
  const flicker = createFlicker(random);
  const smiles = face.getExpression('smile') !== null;
  const ruled = (face.getExpression('happy')?.overrideBlink ?? 'none') !== 'none';
  let silent = 1;
  let closedLids = 0;
  return {
    get closedLids() {
      return closedLids;
    },
    step(deltaMs, { phase, mood }, blinked) {
      aimFor(aim, phase, mood);
      ease(now, aim, deltaMs);
      flicker.step(deltaMs);
      const smile = now.smile + flicker.smile;
      clearing.deltaMs = deltaMs;
      silent = approach(silent, phase === 'speaking' ? 0 : 1, clearing);
      const { speaking } = happyPerSmile;
      const happy = smile * (speaking + (happyPerSmile.silent - speaking) * silent);
      if (smiles) face.setValue('smile', smile);
      else face.setValue('happy', happy);
      face.setValue('relaxed', now.relaxed);
      closedLids = now.relaxed * lidShare.relaxed;
      if (smiles) closedLids += smile * lidShare.smile;
      else if (!ruled) closedLids += happy;
      // An avatar takes a blink back by as much as it looks sad, and the eyes would stay open: sorrow gives way instead.
      face.setValue('sad', now.sad * (1 - blinked));
      // Surprise parts the lips, which have to close for b, p and m.
      face.setValue('surprised', flicker.surprised * silent);
    },
  };
}

function aimFor(aim: Feeling, phase: Phase, mood: MoodName): void {
  aim.smile = phases[phase].smile * moods[mood].smile;
  aim.relaxed = phases[phase].relaxed * moods[mood].relaxed;
  aim.sad = moods[mood].sad * (phase === 'speaking' ? sadWhileSpeaking : 1);
}

function ease(now: Feeling, aim: Feeling, deltaMs: number): void {
  for (const name of feelingNames) {
    const pull = aim[name] > now[name] ? rising : falling;
    pull.deltaMs = deltaMs;
    now[name] = approach(now[name], aim[name], pull);
  }
}
