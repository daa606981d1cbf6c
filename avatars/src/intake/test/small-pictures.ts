/** The head of a PNG of that size: enough to be measured, and as little as a hostile file would spend. */
export function pngOf(width: number, height: number): Buffer {
  const png = Buffer.alloc(36);
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

/** A JPEG's head: a comment first, then the frame. */
export function jpegOf(width: number, height: number): Buffer {
  const jpeg = Buffer.from([
    0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 3, 0, 0, 0, 0,
  ]);
  jpeg.writeUInt16BE(height, 13);
  jpeg.writeUInt16BE(width, 15);
  return jpeg;
}

/** The head of a WebP in its extended coding. */
export function webpOf(width: number, height: number): Buffer {
  const webp = Buffer.alloc(30);
  webp.write('RIFF', 0);
  webp.write('WEBPVP8X', 8);
  webp.writeUIntLE(width - 1, 24, 3);
  webp.writeUIntLE(height - 1, 27, 3);
  return webp;
}

/** The head of a KTX 2 with one face and no layers. */
export function ktx2Of(width: number, height: number): Buffer {
  const ktx2 = Buffer.alloc(80);
  ktx2.set([0xab, 0x4b, 0x54, 0x58, 0x20, 0x32, 0x30, 0xbb, 0x0d, 0x0a, 0x1a, 0x0a]);
  ktx2.writeUInt32LE(width, 20);
  ktx2.writeUInt32LE(height, 24);
  ktx2.writeUInt32LE(1, 36);
  return ktx2;
}
