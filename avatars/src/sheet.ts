import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { avatarModel } from './avatar-model.ts';
import type { AvatarModel } from './avatar-model.ts';
import { cast } from './cast/cast.ts';
import { faceShapes } from './head/face-shapes.ts';
import { portrait } from './portrait/portrait.ts';
import type { Sitting } from './portrait/portrait.ts';

const side = 300;
const columns = 6;
const face = { centre: 1458, extent: 300 };
const bust = { centre: 1400, extent: 560 };

/** The face in every shape, then head and shoulders from all sides. */
function sittings(): Sitting[] {
  const shapes = [{}, ...Object.keys(faceShapes).map((name) => ({ [name]: 1 }))];
  return [
    ...shapes.map((shape): Sitting => ({
      view: { ...face, yawDegrees: 0 },
      shapes: shape,
      size: [side, side],
    })),
    ...[0, 35, -35, 90, 180].map((yawDegrees): Sitting => {
      return { view: { ...bust, yawDegrees }, shapes: {}, size: [side, side] };
    }),
  ];
}

async function sheet(model: AvatarModel): Promise<Buffer> {
  const all = sittings();
  const canvas = createCanvas(columns * side, Math.ceil(all.length / columns) * side);
  const brush = canvas.getContext('2d');
  for (const [index, sitting] of all.entries()) {
    const picture = await loadImage(portrait(model, sitting));
    brush.drawImage(picture, (index % columns) * side, Math.floor(index / columns) * side);
  }
  return canvas.toBuffer('image/png');
}

const folder = join(import.meta.dirname, '..', 'made');
await mkdir(folder, { recursive: true });
for (const person of cast) {
  const name = `${person.id}-sheet.png`;
  await writeFile(join(folder, name), await sheet(avatarModel(person)));
  process.stdout.write(`avatar ${person.id}: made/${name}\n`);
}
