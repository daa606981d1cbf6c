/** Frames to make in one go, and the frames around them that the network must see for the join to be smooth. */
export interface Chunk {
  from: number;
  to: number;
  seenFrom: number;
  seenTo: number;
}

/** The first chunk is short, so that sound starts soon; each is made while the one before it plays, with a third of that to spare. */
const frames = [8, 10, 12, 14] as const;
const contextFrames = 3;
/** A rest shorter than this joins the chunk before it. */
const shortestFrames = 6;

/** Cuts frames `from` to `to` into chunks, in order and without gap. */
export function cutChunks(from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = from; start < to; start = chunks.at(-1)!.to) {
    const wanted = start + frames[Math.min(chunks.length, frames.length - 1)]!;
    const end = to - wanted < shortestFrames ? to : wanted;
    chunks.push({
      from: start,
      to: end,
      seenFrom: Math.max(from, start - contextFrames),
      seenTo: Math.min(to, end + contextFrames),
    });
  }
  return chunks;
}
