import { at } from '../geometry/list.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';
import type { Shader } from './toon-shader.ts';

/** A corner of a triangle on the picture: x and y in pixels (y down), z the distance from the camera. */
export interface Corner {
  readonly place: Vector3;
  readonly normal: Vector3;
  readonly uv: Vector2;
}

export type Triangle = readonly [Corner, Corner, Corner];

export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly depth: Float32Array;
  /** Red, green, blue, alpha. */
  readonly pixels: Uint8ClampedArray;
}

export function emptyRaster(width: number, height: number): Raster {
  return {
    width,
    height,
    depth: new Float32Array(width * height).fill(Infinity),
    pixels: new Uint8ClampedArray(width * height * 4),
  };
}

function cross(a: Vector3, b: Vector3, [x, y]: Vector2): number {
  return (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
}

/** Twice the area on the picture; positive for a triangle that faces the camera. */
export function facing([a, b, c]: Triangle): number {
  return -cross(a.place, b.place, [c.place[0], c.place[1]]);
}

type Shares = readonly [number, number, number];

function shared(values: readonly [Vector3, Vector3, Vector3], [u, v, w]: Shares): Vector3 {
  const [a, b, c] = values;
  return [a[0] * u + b[0] * v + c[0] * w, a[1] * u + b[1] * v + c[1] * w, a[2] * u + b[2] * v + c[2] * w];
}

function shade([a, b, c]: Triangle, shares: Shares, shader: Shader): Vector3 {
  const [u, v, w] = shares;
  return shader(shared([a.normal, b.normal, c.normal], shares), [
    a.uv[0] * u + b.uv[0] * v + c.uv[0] * w,
    a.uv[1] * u + b.uv[1] * v + c.uv[1] * w,
  ]);
}

/** Draws one triangle where it is nearer than what is there already. Depth and colour are interpolated on the picture. */
export function drawTriangle(raster: Raster, triangle: Triangle, shader: Shader): void {
  const area = facing(triangle);
  if (area === 0) return;
  const [a, b, c] = [triangle[0].place, triangle[1].place, triangle[2].place];
  const range = (axis: 0 | 1, size: number): [number, number] => [
    Math.max(Math.ceil(Math.min(a[axis], b[axis], c[axis]) - 0.5), 0),
    Math.min(Math.floor(Math.max(a[axis], b[axis], c[axis]) - 0.5), size - 1),
  ];
  const [left, right] = range(0, raster.width);
  const [top, bottom] = range(1, raster.height);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const centre: Vector2 = [column + 0.5, row + 0.5];
      const u = -cross(b, c, centre) / area;
      const v = -cross(c, a, centre) / area;
      const w = 1 - u - v;
      if (Math.min(u, v, w) < 0) continue;
      const pixel = row * raster.width + column;
      const depth = a[2] * u + b[2] * v + c[2] * w;
      if (depth >= at(raster.depth, pixel)) continue;
      raster.depth[pixel] = depth;
      const [red, green, blue] = shade(triangle, [u, v, w], shader);
      raster.pixels.set([red * 255, green * 255, blue * 255, 255], pixel * 4);
    }
  }
}
