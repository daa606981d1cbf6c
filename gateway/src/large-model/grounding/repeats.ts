/** A sentence that takes so many of its runs of six from a text repeats it. */
const repeatedShare = 0.4;
const runLength = 6;

/** Whether a sentence repeats a good part of a text word by word, for texts that are not to be told. */
export function repeats(sentence: string, text: string): boolean {
  const runs = runsOf(sentence);
  if (runs.length === 0) return false;
  const bareText = bare(text);
  return runs.filter((run) => bareText.includes(run)).length >= runs.length * repeatedShare;
}

function runsOf(text: string): string[] {
  const read = bare(text);
  return Array.from({ length: Math.max(0, read.length - runLength + 1) }, (_, start) =>
    read.slice(start, start + runLength),
  );
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
