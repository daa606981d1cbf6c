/** Whether there is a letter or a figure in a text, in whatever script. */
export function isSayable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
