import { cellsOf, draw, type Cell } from './cells.ts';
import { minuteMs, playMinute } from './minute.ts';
import { createSitting, type Sitting } from './sitting.ts';

/** Drawn larger and scaled down, because drawing on the processor smooths no edges by itself. */
const sharpness = 2;
const captionHeight = 22;
const columns = 6;
const side = 240;
const quality = 0.84;

/** Expressions and how far they are reached, by what is written under them, so many side by side and each so large. */
export interface Faces {
  byLabel: Readonly<Record<string, Readonly<Record<string, number>>>>;
  columns: number;
  side: number;
}

/** Page pixels of one picture. */
type Size = readonly [width: number, height: number];

type Box = readonly [x: number, y: number, width: number, height: number];

/** Seats the avatar of a file on a canvas of this size. */
type Seat = (url: string, size: Size) => Promise<Sitting>;

/** Every expression, side and pose of an avatar on one sheet. Resolves with a WebP as a `data:` URL. */
export async function drawSheet(seat: Seat, url: string): Promise<string> {
  const sitting = await seat(url, [side, side]);
  return drawGrid(sitting, cellsOf(sitting), { columns, side });
}

/** Only the face, once for each set of expressions. */
export async function drawFaces(seat: Seat, url: string, faces: Faces): Promise<string> {
  const sitting = await seat(url, [faces.side, faces.side]);
  const cells = Object.entries(faces.byLabel).map(([label, face]): Cell => ({
    label,
    view: 'face',
    face,
    moment: 'waiting',
  }));
  return drawGrid(sitting, cells, faces);
}

function drawGrid(sitting: Sitting, cells: readonly Cell[], grid: { columns: number; side: number }): string {
  const height = grid.side + captionHeight;
  const sheet = sheetOf([grid.columns * grid.side, Math.ceil(cells.length / grid.columns) * height]);
  for (const [index, cell] of cells.entries()) {
    const [x, y] = [(index % grid.columns) * grid.side, Math.floor(index / grid.columns) * height];
    draw(sitting, cell);
    place(sheet, sitting, { label: cell.label, box: [x, y, grid.side, grid.side] });
  }
  sitting.close();
  return sheet.canvas.toDataURL('image/webp', quality);
}

/** Everyone side by side, as a visitor meets them. */
export async function drawLineUp(seat: Seat, urls: readonly string[]): Promise<string> {
  const [width, height] = [360, 600];
  const sheet = sheetOf([urls.length * width, height]);
  for (const [index, url] of urls.entries()) {
    const sitting = await seat(url, [width, height]);
    draw(sitting, { label: '', view: 'figure', face: { smile: 0.6 }, moment: 'waiting' });
    place(sheet, sitting, { label: '', box: [index * width, 0, width, height] });
    sitting.close();
  }
  return sheet.canvas.toDataURL('image/webp', quality);
}

/** A minute of a visit in pictures, one every five seconds. */
export async function drawMinute(seat: Seat, url: string): Promise<string> {
  // The shape of an upright kiosk's stage.
  const [width, height, everyMs] = [250, 302, 5_000];
  const sitting = await seat(url, [width, height]);
  const sheet = sheetOf([columns * width, (minuteMs / everyMs / columns) * (height + captionHeight)]);
  let taken = 0;
  playMinute(sitting, 1000 / 60, (atMs) => {
    // In the middle of what happens, not at its beginning.
    if (atMs < (taken + 0.4) * everyMs) return;
    const [x, y] = [(taken % columns) * width, Math.floor(taken / columns) * (height + captionHeight)];
    sitting.draw();
    place(sheet, sitting, { label: `${Math.round(atMs / 1000)} s`, box: [x, y, width, height] });
    taken += 1;
  });
  sitting.close();
  return sheet.canvas.toDataURL('image/webp', quality);
}

/** Puts an avatar before a canvas of its own. */
export function seatOn(canvas: (width: number, height: number) => HTMLCanvasElement): Seat {
  return async (url, [width, height]) => createSitting(canvas(width, height), url, { sharpness });
}

function sheetOf([width, height]: Size): CanvasRenderingContext2D {
  const sheet = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  if (!sheet) throw new Error('This browser draws nothing at all.');
  sheet.font = '15px system-ui, sans-serif';
  sheet.imageSmoothingQuality = 'high';
  fill(sheet, '#ffffff', [0, 0, width, height]);
  return sheet;
}

/** Puts what the sitting shows onto the sheet. It has to follow the drawing at once: later the browser has cleared the canvas. */
function place(
  sheet: CanvasRenderingContext2D,
  sitting: Sitting,
  { label, box: [x, y, width, height] }: { label: string; box: Box },
): void {
  const ground = sheet.createLinearGradient(0, y, 0, y + height);
  ground.addColorStop(0, '#d6e4f0');
  ground.addColorStop(1, '#a9bdd6');
  fill(sheet, ground, [x, y, width, height]);
  sheet.drawImage(sitting.canvas, x, y, width, height);
  if (label === '') return;
  fill(sheet, '#ffffff', [x, y + height, width, captionHeight]);
  sheet.fillStyle = '#26324a';
  sheet.fillText(label, x + 8, y + height + captionHeight - 6);
}

function fill(sheet: CanvasRenderingContext2D, style: string | CanvasGradient, box: Box): void {
  sheet.fillStyle = style;
  sheet.fillRect(...box);
}
