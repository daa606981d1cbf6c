import { clamp, mix } from '../geometry/scalar.ts';
import { dot, normalise } from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';
import { channels, linear, linearChannel } from '../texture/colour.ts';
import type { Rgb } from '../texture/colour.ts';
import type { Painting } from '../texture/painting.ts';
import type { AvatarModel } from '../avatar-model.ts';
import type { Look } from '../look/look.ts';

/** Colour of a surface point, sRGB 0 to 1, by its normal and texture coordinates. */
export type Shader = (normal: Vector3, uv: Vector2) => Rgb;

/** One warm key light from above the viewer's right, and a cool ambient light: more lights wash toon shading out. */
export const lighting = {
  keyDirection: [0.9, 1.15, 1.35],
  key: { colour: '#fff6ee', strength: 0.86 },
  ambient: { colour: '#dfe6ff', strength: 0.2 },
} as const;

const towardsKey = normalise(lighting.keyDirection);
const keyLight = linear(lighting.key.colour);
const ambientLight = linear(lighting.ambient.colour);

function encoded(light: number): number {
  const value = clamp(light);
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

function texel({ width, height, pixels }: Painting, [u, v]: Vector2): Rgb {
  const column = Math.floor((u - Math.floor(u)) * width);
  const row = clamp(Math.floor(v * height), 0, height - 1);
  const first = (row * width + column) * 4;
  const channel = (offset: number): number => linearChannel((pixels[first + offset] ?? 0) / 255);
  return [channel(0), channel(1), channel(2)];
}

function surfaceOf({ surface }: Look, paintings: AvatarModel['paintings']): (uv: Vector2) => Rgb {
  if (typeof surface !== 'string') return (uv) => texel(paintings[surface.texture], uv);
  const plain = linear(surface);
  return () => plain;
}

/** MToon's diffuse term (VRMC_materials_mtoon 1.0) with these lights; rim light is left out. */
export function toonShader(look: Look, paintings: AvatarModel['paintings']): Shader {
  const lit = surfaceOf(look, paintings);
  const shade = linear(look.shade);
  const textured = typeof look.surface !== 'string';
  const { toony = 0.9, shift = 0 } = look;
  return (normal, uv) => {
    const base = lit(uv);
    const border = clamp((dot(normal, towardsKey) + shift + 1 - toony) / (2 - 2 * toony));
    const channel = (index: 0 | 1 | 2): number => {
      const dark = textured ? shade[index] * base[index] : shade[index];
      const direct = mix(dark, base[index], border) * keyLight[index] * lighting.key.strength;
      return encoded(direct + base[index] * ambientLight[index] * lighting.ambient.strength);
    };
    return [channel(0), channel(1), channel(2)];
  };
}

/** An outline drawn as the part's inside, grown along its normals. */
export interface Outline {
  readonly shader: Shader;
  /** In millimetres. */
  readonly width: (uv: Vector2) => number;
}

export function outlineOf({ outline }: Look, paintings: AvatarModel['paintings']): Outline | undefined {
  if (outline === undefined) return undefined;
  const { colour, millimetres, mask } = outline;
  const drawn = channels(colour);
  return {
    shader: () => drawn,
    width: (uv) => millimetres * (mask === undefined ? 1 : texel(paintings[mask], uv)[1]),
  };
}
