export const fullTurn = Math.PI * 2;

/** Keeps a value inside a closed range, 0 to 1 unless told otherwise. */
export function clamp(value: number, low = 0, high = 1): number {
  return Math.max(low, Math.min(high, value));
}

/** Linear interpolation; `share` may leave 0 to 1 and then extrapolates. */
export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** Hermite step, 0 up to `from` and 1 from `to` on. */
export function smoothstep(from: number, to: number, value: number): number {
  const share = clamp((value - from) / (to - from));
  return share * share * (3 - 2 * share);
}

/** A bell of height 1 at 0; the shape of every bump on the head. */
export function bell(offset: number, spread: number): number {
  return Math.exp((-offset * offset) / (2 * spread * spread));
}

/** Sine over half a turn with the argument clamped, so that an arch never dips below 0 beyond its ends. */
export function arch(share: number, power = 1): number {
  return Math.max(Math.sin(Math.PI * clamp(share)), 0) ** power;
}

/** Polynomial smooth minimum (Quilez): joins two distances with a fillet about `radius` wide. */
export function smoothMinimum(a: number, b: number, radius: number): number {
  const overlap = Math.max(radius - Math.abs(a - b), 0) / radius;
  return Math.min(a, b) - overlap * overlap * radius * 0.25;
}

/** Smooth maximum: cuts one distance by another with a rounded edge. */
export function smoothMaximum(a: number, b: number, radius: number): number {
  return -smoothMinimum(-a, -b, radius);
}

export function radians(degrees: number): number {
  return (degrees / 180) * Math.PI;
}
