/** What voices of grown-ups and children reach, in hertz. */
const range = { lowest: 75, highest: 400 } as const;

/** Below this the frame is not voiced: noise and consonants repeat themselves less. */
const leastPeriodicity = 0.6;

/** Sound is thinned out to this before its period is sought: four times the highest voice with room, and a sixteenth of the work. */
const soughtAtRate = 4_000;

/**
 * The pitch of a frame of 30 to 60 ms in hertz, undefined where it is not voiced. The period is the lag at which the normalised
 * autocorrelation is highest; a shorter lag nearly as good is taken instead, because every multiple of a period repeats as well.
 */
export function pitchOf(frame: Float32Array, rate: number): number | undefined {
  const step = Math.max(1, Math.round(rate / soughtAtRate));
  const thin = thinned(frame, step);
  const lags = { from: Math.floor(rate / step / range.highest), to: Math.ceil(rate / step / range.lowest) };
  const likeness: number[] = [];
  for (let lag = lags.from; lag <= lags.to; lag += 1) likeness.push(repeatsAfter(thin, lag));
  const best = Math.max(...likeness);
  if (best < leastPeriodicity) return undefined;
  const first = likeness.findIndex(
    (value, place) => value > 0.9 * best && value >= (likeness[place + 1] ?? 0),
  );
  return rate / step / (lags.from + peakNear(likeness, first));
}

/** The mean of every few samples, which also takes off what is too high for the lower rate. */
function thinned(frame: Float32Array, step: number): Float32Array {
  const thin = new Float32Array(Math.floor(frame.length / step));
  for (const place of thin.keys()) {
    let sum = 0;
    for (let each = 0; each < step; each += 1) sum += frame[place * step + each] ?? 0;
    thin[place] = sum / step;
  }
  return thin;
}

function repeatsAfter(samples: Float32Array, lag: number): number {
  let [both, one, other] = [0, 0, 0];
  for (let place = 0; place + lag < samples.length; place += 1) {
    const here = samples[place] ?? 0;
    const there = samples[place + lag] ?? 0;
    both += here * there;
    one += here * here;
    other += there * there;
  }
  return both / (Math.sqrt(one * other) || 1);
}

/** Between the samples: the top of a parabola through three of them. */
function peakNear(values: readonly number[], place: number): number {
  const [left, top, right] = [values[place - 1] ?? 0, values[place] ?? 0, values[place + 1] ?? 0];
  const bend = left - 2 * top + right;
  return bend === 0 ? place : place + Math.max(-0.5, Math.min(0.5, (left - right) / (2 * bend)));
}
