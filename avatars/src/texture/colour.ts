import type { Colour } from '../cast/person.ts';
import { mix } from '../geometry/scalar.ts';

/** Red, green and blue, each 0 to 1. */
export type Rgb = readonly [number, number, number];

/** The channels as written, in sRGB. */
export function channels(colour: Colour): Rgb {
  const channel = (from: number): number => Number.parseInt(colour.slice(from, from + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** sRGB to linear light (IEC 61966-2-1); glTF's colour factors are linear. */
export function linear(colour: Colour): Rgb {
  const [red, green, blue] = channels(colour);
  return [linearChannel(red), linearChannel(green), linearChannel(blue)];
}

export function linearChannel(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Mixes as painters do, in sRGB. */
export function mixed(a: Colour, b: Colour, share: number): Colour {
  const from = channels(a);
  const to = channels(b);
  const hex = (index: 0 | 1 | 2): string =>
    Math.round(mix(from[index], to[index], share) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(0)}${hex(1)}${hex(2)}`;
}

/** A CSS colour with opacity, for the canvas. */
export function faded(colour: Colour, opacity: number): string {
  const [red, green, blue] = channels(colour).map((value) => Math.round(value * 255));
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`;
}
