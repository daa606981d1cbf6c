/** Zero crossings of the kernel on each side: enough for speech, cheap enough to run over minutes of it. */
const crossings = 16;

/** Changes the sample rate by a windowed sinc (Hann), with the cut-off below the lower of the two Nyquist rates. */
export function resample(samples: Int16Array, from: number, to: number): Int16Array {
  if (from === to) return samples;
  const cutOff = Math.min(1, to / from) * 0.95;
  const reach = crossings / cutOff;
  const length = Math.floor((samples.length * to) / from);
  return Int16Array.from({ length }, (_, index) => {
    const centre = (index * from) / to;
    let sum = 0;
    for (
      let at = Math.max(0, Math.ceil(centre - reach));
      at <= Math.min(samples.length - 1, centre + reach);
      at++
    ) {
      sum += (samples[at] ?? 0) * kernel((at - centre) * cutOff, (at - centre) / reach) * cutOff;
    }
    return Math.max(-32_768, Math.min(32_767, Math.round(sum)));
  });
}

function kernel(distance: number, along: number): number {
  const sinc = distance === 0 ? 1 : Math.sin(Math.PI * distance) / (Math.PI * distance);
  return sinc * (0.5 + 0.5 * Math.cos(Math.PI * along));
}
