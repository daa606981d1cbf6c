import { createCanvas } from '@napi-rs/canvas';
import type { AvatarModel } from '../avatar-model.ts';
import { at } from '../geometry/list.ts';
import type { Part, Vertex } from '../geometry/part.ts';
import { along } from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';
import { lookOf } from '../look/look.ts';
import { posed } from '../skeleton/pose.ts';
import type { Pose } from '../skeleton/pose.ts';
import { skinned } from '../skeleton/skinning.ts';
import { withStops } from '../texture/painting.ts';
import { projection, turnedBy } from './camera.ts';
import type { View } from './camera.ts';
import { armsDown } from './poses.ts';
import { drawTriangle, emptyRaster, facing } from './rasteriser.ts';
import type { Corner, Raster, Triangle } from './rasteriser.ts';
import { outlineOf, toonShader } from './toon-shader.ts';

/** What a portrait shows. */
export interface Sitting {
  readonly view: View;
  /** Morph targets and how far they are reached. */
  readonly shapes: Readonly<Record<string, number>>;
  readonly pose: Pose;
  /** Width and height in pixels. */
  readonly size: readonly [number, number];
}

/** Head and shoulders, smiling. */
export const thumbnailSitting: Sitting = {
  view: { centre: 1440, extent: 440, yawDegrees: -8 },
  shapes: { smile: 0.7 },
  pose: armsDown,
  size: [512, 512],
};

/** Drawn at twice the size and halved, which smooths the edges. */
const oversampling = 2;

function shaped(part: Part, shapes: Sitting['shapes']): Vertex[] {
  const moves = Object.entries(shapes).map(([name, weight]) => ({ moves: part.morphs.get(name), weight }));
  return part.vertices.map((vertex, index) => {
    const position = moves.reduce<Vector3>((place, move) => {
      const by = move.moves?.get(index);
      return by === undefined ? place : along(place, by, move.weight);
    }, vertex.position);
    return { ...vertex, position };
  });
}

interface Scene {
  readonly raster: Raster;
  /** From a point in millimetres to the picture. */
  readonly place: (point: Vector3) => Vector3;
  readonly turned: (direction: Vector3) => Vector3;
}

function sceneOf({ view, size }: Sitting): Scene {
  const [width, height] = [size[0] * oversampling, size[1] * oversampling];
  const project = projection(view);
  const place = (point: Vector3): Vector3 => {
    const [x, y, z] = project(point);
    return [width / 2 + (x * height) / 2, height / 2 - (y * height) / 2, z];
  };
  return { raster: emptyRaster(width, height), place, turned: turnedBy(view.yawDegrees) };
}

function eachTriangle(
  { triangles }: Part,
  corners: readonly Corner[],
  visit: (triangle: Triangle) => void,
): void {
  for (let first = 0; first < triangles.length; first += 3)
    visit([
      at(corners, at(triangles, first)),
      at(corners, at(triangles, first + 1)),
      at(corners, at(triangles, first + 2)),
    ]);
}

function drawPart({ raster, place, turned }: Scene, part: Part, model: AvatarModel): void {
  const look = lookOf(model.looks, part.material);
  const cornersAt = (grown: (uv: Vector2) => number): Corner[] =>
    part.vertices.map(({ position, normal, uv }) => ({
      place: place(along(position, normal, grown(uv))),
      normal: turned(normal),
      uv,
    }));
  const surface = toonShader(look, model.paintings);
  eachTriangle(
    part,
    cornersAt(() => 0),
    (triangle) => {
      if (look.doubleSided === true || facing(triangle) > 0) drawTriangle(raster, triangle, surface);
    },
  );
  const outline = outlineOf(look, model.paintings);
  if (outline === undefined) return;
  eachTriangle(part, cornersAt(outline.width), (triangle) => {
    if (facing(triangle) < 0) drawTriangle(raster, triangle, outline.shader);
  });
}

function finished({ raster }: Scene, [width, height]: Sitting['size']): Buffer {
  const large = createCanvas(raster.width, raster.height);
  const pixels = large.getContext('2d').createImageData(raster.width, raster.height);
  pixels.data.set(raster.pixels);
  large.getContext('2d').putImageData(pixels, 0, 0);
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  brush.fillStyle = withStops(brush.createLinearGradient(0, 0, 0, height), [
    [0, '#d6e4f0'],
    [1, '#a9bdd6'],
  ]);
  brush.fillRect(0, 0, width, height);
  brush.imageSmoothingQuality = 'medium';
  brush.drawImage(large, 0, 0, width, height);
  return canvas.toBuffer('image/png');
}

/** Draws an avatar without a browser or a graphics card; a second or so. Answers a PNG. */
export function portrait(model: AvatarModel, sitting: Sitting): Buffer {
  const scene = sceneOf(sitting);
  const transformOf = posed(model.skeleton, sitting.pose);
  for (const part of [...model.body, ...model.hair, ...model.face]) {
    const vertices = shaped(part, sitting.shapes).map((vertex) => skinned(vertex, transformOf));
    drawPart(scene, { ...part, vertices }, model);
  }
  return finished(scene, sitting.size);
}
