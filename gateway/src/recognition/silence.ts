/** Peaks below 0.003 of full scale (-50 dBFS): a muted or unplugged microphone, or the digital zeros of a test recording. */
const silentBelow = 100;

/** Whether there is nothing at all to hear, so that no engine need be asked; a quiet room is louder than that. */
export function isSilent(samples: Int16Array): boolean {
  return samples.every((sample) => Math.abs(sample) < silentBelow);
}
