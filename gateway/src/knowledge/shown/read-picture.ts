import type { ShownBlock } from '@lobby/shared/protocol/shown';
import type { Tokens } from 'marked';
import { NotShowable } from './not-showable.ts';

/** Pictures lie in the venue's own folder, by plain names. */
const name = /^[\p{L}\p{N}][\p{L}\p{N}._-]*\.(?:png|jpe?g|webp)$/iu;

const place = /^at=(?<x>[01](?:\.\d+)?),(?<y>[01](?:\.\d+)?)$/u;

/** A picture by its name; `#at=0.3,0.6` behind it marks a place on it. Throws `NotShowable`. */
export function readPicture({ href, text }: Tokens.Image): ShownBlock {
  const [file = '', fragment] = decodeURI(href).split('#');
  if (!name.test(file)) throw new NotShowable(`${file} is no picture in the venue's folder of pictures`);
  if (text.trim() === '') throw new NotShowable(`${file} needs words for those who do not see it`);
  const mark = markOf(fragment, file);
  return {
    type: 'picture',
    url: `/pictures/${encodeURIComponent(file)}`,
    about: text,
    ...(mark && { mark }),
  };
}

function markOf(fragment: string | undefined, file: string): { x: number; y: number } | undefined {
  if (fragment === undefined) return undefined;
  const { x, y } = place.exec(fragment)?.groups ?? {};
  const mark = { x: Number(x), y: Number(y) };
  if (!(mark.x <= 1 && mark.y <= 1)) throw new NotShowable(`${file}: a place on it is written #at=0.3,0.6`);
  return mark;
}
