import { microphoneFrameSamples, microphoneRate } from '@lobby/shared/speech/pcm';
import workletUrl from '@ricky0123/vad-web/dist/vad.worklet.bundle.min.js?url&no-inline';

/**
 * Cuts a microphone's sound into frames of 512 samples at 16 kHz, until the signal is aborted. The audio context runs at
 * that rate itself, because the browser resamples far better than the worklet's averaging, whose aliasing a recogniser hears.
 */
export async function cutFrames(
  stream: MediaStream,
  heard: (samples: Float32Array) => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const context = new AudioContext({ sampleRate: microphoneRate });
  signal.addEventListener('abort', () => void context.close(), { once: true });
  await context.audioWorklet.addModule(workletUrl);
  signal.throwIfAborted();
  const cutter = new AudioWorkletNode(context, 'vad-helper-worklet', {
    processorOptions: { frameSamples: microphoneFrameSamples },
  });
  cutter.port.addEventListener('message', ({ data }: MessageEvent<{ data: ArrayBuffer }>) => {
    if (!signal.aborted) heard(new Float32Array(data.data));
  });
  cutter.port.start();
  context.createMediaStreamSource(stream).connect(cutter);
}
