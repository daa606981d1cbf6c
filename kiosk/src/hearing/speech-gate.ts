import { durationMs, microphoneFrameSamples, microphoneRate } from '@lobby/shared/speech/pcm';

/**
 * One 32 ms frame of the microphone (16 kHz, -1..1), how probably it holds a voice (0..1), and by how many dB it is louder than
 * the hall and than this visitor.
 */
export interface JudgedFrame {
  samples: Float32Array;
  probability: number;
  aboveHallDb: number;
  aboveVisitorDb: number;
}

/** When a sound counts as somebody speaking. */
export interface SpeechGateOptions {
  /** A voice begins at this probability. */
  voicedAbove: number;
  /** A voice goes on down to this one, so that it does not flutter. */
  silentBelow: number;
  /** A voice that begins, or comes back, is so much louder than the hall: a crowd has voices too. */
  beginsAboveHallDb: number;
  /** A voice goes on while it is at least so much louder. */
  goesOnAboveHallDb: number;
  /** A voice that begins is at least so loud beside the visitor's; others stand further away. */
  beginsAboveVisitorDb: number;
  /** Whether speech that pauses now is taken for the visitor's own. */
  learnsVisitor: boolean;
  /** So much voice is speech for certain; less is a cough or a chair. */
  certainMs: number;
  /** So much silence takes a first suspicion back. */
  misfireMs: number;
  /** What is kept from before the first voiced frame: soft consonants begin below the threshold. */
  preRollMs: number;
  /** So much silence is a pause; whether it ends the turn is for the gateway to say. */
  pauseMs: number;
  /** A pause this long ends the speech even if the gateway never decides. */
  longestPauseMs: number;
}

/**
 * For a quiet page. The thresholds of probability are those of Silero's own gate; the times are measured in whole frames. Recordings
 * of people have hardly more pauses of 96 ms than of 192, and the recogniser begins at a pause.
 */
export const defaultSpeechGate: SpeechGateOptions = {
  voicedAbove: 0.5,
  silentBelow: 0.35,
  beginsAboveHallDb: 4,
  goesOnAboveHallDb: 0,
  beginsAboveVisitorDb: -Infinity,
  learnsVisitor: true,
  certainMs: 192,
  misfireMs: 96,
  preRollMs: 384,
  pauseMs: 96,
  longestPauseMs: 4000,
};

/** While the loudspeaker plays: echo cancelling leaves some of our own voice, which must not interrupt itself. */
export const speechGateWhilePlaying: SpeechGateOptions = {
  ...defaultSpeechGate,
  voicedAbove: 0.6,
  beginsAboveHallDb: 5,
  beginsAboveVisitorDb: -6,
  learnsVisitor: false,
  certainMs: 256,
};

/** Until echo cancelling has learned the room, more of our own voice is left. */
export const speechGateWhileWarmingUp: SpeechGateOptions = {
  ...speechGateWhilePlaying,
  voicedAbove: 0.7,
  certainMs: 512,
};

/** `recent` holds the frames that a start would bring along. */
export type SpeechGateState =
  | { type: 'quiet'; recent: readonly Float32Array[] }
  | { type: 'maybe'; recent: readonly Float32Array[]; voicedMs: number; silentMs: number }
  | { type: 'speaking'; silentMs: number }
  | { type: 'pausing'; silentMs: number };

/** What the gate says about a frame. Sound travels in `start` and `frame`; each frame of a speech is said once, in order. */
export type SpeechGateEvent =
  | { type: 'maybe' }
  | { type: 'misfire' }
  | { type: 'start'; frames: readonly Float32Array[] }
  | { type: 'frame'; samples: Float32Array }
  | { type: 'pause'; silentMs: number }
  | { type: 'resume' }
  | { type: 'end' };

export interface SpeechGateStep {
  state: SpeechGateState;
  events: SpeechGateEvent[];
}

const frameMs = durationMs(microphoneFrameSamples, microphoneRate);

/** Before anything was heard, and again after each turn: what was sent is never sent twice. */
export const quiet: SpeechGateState = { type: 'quiet', recent: [] };

/** Finds speech in the detector's probabilities, one frame at a time. */
export function step(state: SpeechGateState, frame: JudgedFrame, options: SpeechGateOptions): SpeechGateStep {
  switch (state.type) {
    case 'quiet':
      return whileQuiet(state.recent, frame, options);
    case 'maybe':
      return whileMaybe(state, frame, options);
    case 'speaking':
      return whileSpeaking(state.silentMs, frame, options);
    case 'pausing':
      return whilePausing(state.silentMs, frame, options);
  }
}

function whileQuiet(
  recent: readonly Float32Array[],
  frame: JudgedFrame,
  options: SpeechGateOptions,
): SpeechGateStep {
  const { samples } = frame;
  if (!begins(frame, options)) {
    return { state: { type: 'quiet', recent: lastOf([...recent, samples], options.preRollMs) }, events: [] };
  }
  return {
    state: { type: 'maybe', recent: [...recent, samples], voicedMs: frameMs, silentMs: 0 },
    events: [{ type: 'maybe' }],
  };
}

function whileMaybe(
  state: SpeechGateState & { type: 'maybe' },
  frame: JudgedFrame,
  options: SpeechGateOptions,
): SpeechGateStep {
  const { silentBelow, certainMs, misfireMs, preRollMs } = options;
  const recent = [...state.recent, frame.samples];
  const voiced = frame.probability >= silentBelow && standsOut(frame, options);
  const voicedMs = state.voicedMs + (voiced ? frameMs : 0);
  const silentMs = voiced ? 0 : state.silentMs + frameMs;
  if (voicedMs >= certainMs) {
    return { state: { type: 'speaking', silentMs: 0 }, events: [{ type: 'start', frames: recent }] };
  }
  if (silentMs >= misfireMs) {
    return { state: { type: 'quiet', recent: lastOf(recent, preRollMs) }, events: [{ type: 'misfire' }] };
  }
  return { state: { type: 'maybe', recent, voicedMs, silentMs }, events: [] };
}

function whileSpeaking(
  silentBeforeMs: number,
  { samples, probability, aboveHallDb }: JudgedFrame,
  { silentBelow, goesOnAboveHallDb, pauseMs }: SpeechGateOptions,
): SpeechGateStep {
  const goesOn = probability >= silentBelow && aboveHallDb >= goesOnAboveHallDb;
  const silentMs = goesOn ? 0 : silentBeforeMs + frameMs;
  const heard: SpeechGateEvent = { type: 'frame', samples };
  if (silentMs < pauseMs) return { state: { type: 'speaking', silentMs }, events: [heard] };
  return { state: { type: 'pausing', silentMs }, events: [heard, { type: 'pause', silentMs }] };
}

function whilePausing(
  silentBeforeMs: number,
  frame: JudgedFrame,
  options: SpeechGateOptions,
): SpeechGateStep {
  const heard: SpeechGateEvent = { type: 'frame', samples: frame.samples };
  if (begins(frame, options)) {
    return { state: { type: 'speaking', silentMs: 0 }, events: [{ type: 'resume' }, heard] };
  }
  const silentMs = silentBeforeMs + frameMs;
  if (silentMs >= options.longestPauseMs) return { state: quiet, events: [heard, { type: 'end' }] };
  return { state: { type: 'pausing', silentMs }, events: [heard] };
}

function begins(frame: JudgedFrame, options: SpeechGateOptions): boolean {
  return frame.probability >= options.voicedAbove && standsOut(frame, options);
}

function standsOut({ aboveHallDb, aboveVisitorDb }: JudgedFrame, options: SpeechGateOptions): boolean {
  return aboveHallDb >= options.beginsAboveHallDb && aboveVisitorDb >= options.beginsAboveVisitorDb;
}

function lastOf(frames: readonly Float32Array[], keptMs: number): readonly Float32Array[] {
  return frames.slice(-Math.round(keptMs / frameMs));
}
