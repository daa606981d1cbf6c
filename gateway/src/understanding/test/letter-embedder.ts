import type { Embedder } from '../embedding/embedder.ts';

const dimensions = 64;

/** Meanings for tests: which characters a text has. `asked` is every text that was worked out. */
export function letterEmbedder(): Embedder & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    languages: ['zh', 'en'],
    fingerprint: () => 'letters',
    dimensions: () => dimensions,
    embed: async function* embed({ texts }, signal) {
      for (const text of texts) {
        signal.throwIfAborted();
        asked.push(text);
        yield lettersOf(text);
      }
    },
  };
}

function lettersOf(text: string): Float32Array {
  const vector = new Float32Array(dimensions).fill(0.01);
  for (const character of text) vector[(character.codePointAt(0) ?? 0) % dimensions]! += 1;
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
