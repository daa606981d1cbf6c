/** What editors of either VRM version call the five mouth shapes. */
const letters: Readonly<Record<string, string>> = { aa: 'A', ih: 'I', ou: 'U', ee: 'E', oh: 'O' };

export function mouthNames(mouths: readonly string[], joiner: string): string {
  return mouths.map((mouth) => `${letters[mouth] ?? ''} (${mouth})`).join(joiner);
}
