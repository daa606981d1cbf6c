import { defaultSpeechGate } from '@lobby/kiosk/hearing/speech-gate';
import type { VoiceJudge } from '@lobby/kiosk/hearing/silero';
import { durationMs, microphoneFrameSamples, microphoneRate, toFloats } from '@lobby/shared/speech/pcm';

/** A pause inside a recording: where the voice fell silent, in samples, and for how long. */
export interface RecordedPause {
  at: number;
  silentMs: number;
}

/** Shorter silences are part of speaking: stops like p and t are made of them. */
const shortestMs = 100;

/** Finds the silences after which a voice goes on, as the page's own detector hears them, frame by frame. */
export async function findPauses(samples: Int16Array, judge: VoiceJudge): Promise<RecordedPause[]> {
  const pauses: RecordedPause[] = [];
  const { voicedAbove, silentBelow } = defaultSpeechGate;
  let voiced: boolean = false;
  let fellSilentAt: number | undefined;
  for (let at = 0; at + microphoneFrameSamples <= samples.length; at += microphoneFrameSamples) {
    const probability = await judge.judge(toFloats(samples.subarray(at, at + microphoneFrameSamples)));
    const goesOn: boolean = probability >= (voiced ? silentBelow : voicedAbove);
    if (voiced && !goesOn) fellSilentAt = at;
    if (!voiced && goesOn && fellSilentAt !== undefined)
      pauses.push({ at: fellSilentAt, silentMs: durationMs(at - fellSilentAt, microphoneRate) });
    voiced = goesOn;
  }
  return pauses.filter(({ silentMs }) => silentMs >= shortestMs);
}
