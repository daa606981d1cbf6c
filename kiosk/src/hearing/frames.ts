import { microphoneFrameSamples, microphoneRate } from '@lobby/shared/speech/pcm';
import workletUrl from '@ricky0123/vad-web/dist/vad.worklet.bundle.min.js?url&no-inline';

/** Cuts a microphone's sound into frames of 512 samples at 16 kHz, until the signal is aborted. */
export async function cutFrames(
  stream: MediaStream,
  heard: (samples: Float32Array) => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const { context, source } = openSource(stream);
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
  source.connect(cutter);
}

/**
 * The audio context runs at 16 kHz itself where it can, because a browser resamples far better than the worklet's averaging,
 * whose aliasing a recogniser hears. Firefox connects a microphone only at the rate of its device.
 */
function openSource(stream: MediaStream): { context: AudioContext; source: AudioNode } {
  const context = new AudioContext({ sampleRate: microphoneRate });
  try {
    return { context, source: context.createMediaStreamSource(stream) };
  } catch {
    void context.close();
    const asDevice = new AudioContext();
    return { context: asDevice, source: asDevice.createMediaStreamSource(stream) };
  }
}
