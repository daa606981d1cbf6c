import { squarePixels, type FaceFinder } from './face-finder.ts';
import { insetOf, sightOf } from './sight.ts';
import type { Sight } from './watcher.ts';

/** One open camera with somebody behind it who can tell a face. */
export interface Eye {
  /** Looks once. */
  look(): Promise<Sight | undefined>;
}

/**
 * Puts a finder of faces behind a camera. A picture is copied into one small square, is written over by the next, and goes nowhere.
 * @throws the signal's reason when stopped.
 */
export async function openEye(stream: MediaStream, finder: FaceFinder, signal: AbortSignal): Promise<Eye> {
  const video = await play(stream, signal);
  const copy = createSquare();
  const eye: Eye = {
    async look() {
      if (video.videoWidth === 0) return undefined;
      const face = await finder.find(copy(video));
      return face && sightOf(face, insetOf(video.videoWidth, video.videoHeight));
    },
  };
  // The first look takes up to two seconds, which says nothing about the others.
  await eye.look();
  return eye;
}

async function play(stream: MediaStream, signal: AbortSignal): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  signal.addEventListener('abort', () => (video.srcObject = null), { once: true });
  await video.play().catch((error: unknown) => {
    signal.throwIfAborted();
    throw error;
  });
  return video;
}

/** Copies a whole picture into the middle of a square, and gives its pixels. */
function createSquare(): (video: HTMLVideoElement) => Uint8ClampedArray {
  const square = new OffscreenCanvas(squarePixels, squarePixels);
  const painter = square.getContext('2d', { willReadFrequently: true });
  if (!painter) throw new Error('this browser cannot copy a picture');
  return (video) => {
    const inset = insetOf(video.videoWidth, video.videoHeight);
    const [width, height] = [inset.width * squarePixels, inset.height * squarePixels];
    painter.clearRect(0, 0, squarePixels, squarePixels);
    painter.drawImage(video, (squarePixels - width) / 2, (squarePixels - height) / 2, width, height);
    return painter.getImageData(0, 0, squarePixels, squarePixels).data;
  };
}
