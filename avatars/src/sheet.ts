import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { avatarModel } from './avatar-model.ts';
import type { AvatarModel } from './avatar-model.ts';
import { cast } from './cast/cast.ts';
import { faceShapes } from './head/face-shapes.ts';
import { portrait } from './portrait/portrait.ts';
import type { Sitting } from './portrait/portrait.ts';
import { armsDown, bowing, handsClasped, waving } from './portrait/poses.ts';
import { write } from './texture/glyphs.ts';

/** One picture of a sheet, and what is written under it. */
interface Entry extends Sitting {
  readonly label: string;
}

const side = 240;
const columns = 6;
const quality = 84;
const size = [side, side] as const;
const face = { centre: 1458, extent: 300, yawDegrees: 0 };
const bust = { centre: 1400, extent: 560, yawDegrees: 0 };
const figure = { centre: 1210, extent: 860, yawDegrees: 0 };

/** The face in every shape, head and shoulders from all sides, and the figure in the poses of a desk. */
function entries(): Entry[] {
  const shapes: [string, Sitting['shapes']][] = [
    ['neutral', {}],
    ...Object.keys(faceShapes).map((name): [string, Sitting['shapes']] => [name, { [name]: 1 }]),
  ];
  const sides = { left: -40, right: 40, profile: 90, back: 180 };
  const poses = { waiting: armsDown, greeting: handsClasped, bowing, waving };
  const smile: Sitting['shapes'] = { smile: 0.6 };
  return [
    ...shapes.map(([label, shape]): Entry => ({ label, view: face, shapes: shape, pose: armsDown, size })),
    ...Object.entries(sides).map(([label, yawDegrees]): Entry => {
      return { label, view: { ...bust, yawDegrees }, shapes: smile, pose: armsDown, size };
    }),
    ...Object.entries(poses).map(([label, pose]): Entry => ({
      label,
      view: figure,
      shapes: smile,
      pose,
      size,
    })),
  ];
}

async function sheet(model: AvatarModel, all: readonly Entry[]): Promise<Buffer> {
  const canvas = createCanvas(columns * side, Math.ceil(all.length / columns) * side);
  const brush = canvas.getContext('2d');
  for (const [index, entry] of all.entries()) {
    const [x, y] = [(index % columns) * side, Math.floor(index / columns) * side];
    brush.drawImage(await loadImage(portrait(model, entry)), x, y);
    write(brush, { text: entry.label, place: [x + 8, y + side - 19], height: 11, colour: '#26324a' });
  }
  return canvas.toBuffer('image/webp', quality);
}

/** Everyone side by side, as a visitor meets them. */
async function lineUp(models: readonly AvatarModel[]): Promise<Buffer> {
  const [width, height] = [360, 600];
  const canvas = createCanvas(models.length * width, height);
  const view = { centre: 1250, extent: 780, yawDegrees: 0 };
  const sitting: Sitting = { view, shapes: { smile: 0.6 }, pose: handsClasped, size: [width, height] };
  for (const [index, model] of models.entries())
    canvas.getContext('2d').drawImage(await loadImage(portrait(model, sitting)), index * width, 0);
  return canvas.toBuffer('image/webp', quality);
}

const folder = join(import.meta.dirname, '..', '..', 'docs', 'avatars');
await mkdir(folder, { recursive: true });
const models = cast.map(avatarModel);
const pictures = [
  ['cast', () => lineUp(models)] as const,
  ...models.map((model) => [model.person.id, () => sheet(model, entries())] as const),
];
for (const [name, draw] of pictures) {
  await writeFile(join(folder, `${name}.webp`), await draw());
  process.stdout.write(`docs/avatars/${name}.webp\n`);
}
