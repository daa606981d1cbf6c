import { durationMs, microphoneFrameSamples, microphoneRate } from '@lobby/shared/speech/pcm';
import {
  defaultSpeechGate,
  speechGateWhilePlaying,
  speechGateWhileWarmingUp,
  type SpeechGateOptions,
} from './speech-gate.ts';

/** A browser's echo cancelling has learned the room after about so much sound of our own (LiveKit allows it as long). */
const warmUpMs = 3_000;

const frameMs = durationMs(microphoneFrameSamples, microphoneRate);

/** How far to trust what a microphone hears, by how much of our own voice it has heard since it was opened. */
export class EchoCancelling {
  #heardMs = 0;

  /** What counts as speech in the next frame; `echoes` says whether our own voice may be in it. */
  options(echoes: boolean): SpeechGateOptions {
    if (!echoes) return defaultSpeechGate;
    this.#heardMs += frameMs;
    return this.#heardMs <= warmUpMs ? speechGateWhileWarmingUp : speechGateWhilePlaying;
  }
}
