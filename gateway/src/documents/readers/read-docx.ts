import mammoth from 'mammoth';
import type { Block } from '../block.ts';
import { readHtml } from './read-html.ts';

/** A Word document is read by its styles: headings are what its author marked as such. Pictures are left out. */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), styleMap },
  );
  return readHtml(value);
}

/** Chinese Word names its styles in Chinese. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
];
