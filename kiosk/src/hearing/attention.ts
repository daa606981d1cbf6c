import {
  forgetVisitor,
  hear,
  learnHall,
  learnSpeech,
  learnVisitor,
  unheard,
  type Loudness,
} from './loudness.ts';
import {
  quiet,
  step,
  type SpeechGateEvent,
  type SpeechGateOptions,
  type SpeechGateState,
} from './speech-gate.ts';

/** Whom the kiosk listens to: the speech that goes on, and how loud hall and visitor are. */
export interface Attention {
  gate: SpeechGateState;
  loudness: Loudness;
}

export const unaware: Attention = { gate: quiet, loudness: unheard };

/** Takes in the next frame and how probably it holds a voice, and says what it means. */
export function attend(
  attention: Attention,
  { samples, probability }: { samples: Float32Array; probability: number },
  options: SpeechGateOptions,
): { attention: Attention; events: SpeechGateEvent[] } {
  const { loudness: heard, levelDb } = hear(attention.loudness, samples);
  const frame = {
    samples,
    probability,
    aboveHallDb: levelDb - heard.hallDb,
    aboveVisitorDb: levelDb - (heard.visitorDb ?? -Infinity),
  };
  const { state, events } = step(attention.gate, frame, options);
  const paused = events.some(({ type }) => type === 'pause') && options.learnsVisitor;
  const learned = learn(heard, attention.gate, probability >= options.voicedAbove);
  return { attention: { gate: state, loudness: paused ? learnVisitor(learned) : learned }, events };
}

/** Whatever was being said is over for us; the next voice begins afresh. */
export function forgetSpeech({ loudness }: Attention): Attention {
  return { gate: quiet, loudness };
}

/** Somebody else may come next. */
export function forgetWho({ loudness }: Attention): Attention {
  return { gate: quiet, loudness: forgetVisitor(loudness) };
}

function learn(loudness: Loudness, { type }: SpeechGateState, voiced: boolean): Loudness {
  if (type === 'quiet' || type === 'maybe') return learnHall(loudness);
  return voiced ? learnSpeech(loudness) : loudness;
}
