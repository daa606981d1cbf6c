/**
 * Makes text from a stranger's file fit to show and to log: no control, format or private characters (they can colour
 * a terminal or turn a line around), no line breaks, and at most `most` characters.
 */
export function cleanText(text: string, most = 80): string {
  const plain = text
    .slice(0, most * 8)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\p{C}/gu, '')
    .trim();
  const characters = Array.from(plain);
  return characters.length <= most ? plain : `${characters.slice(0, most - 1).join('')}…`;
}
