/** The file is there but shows nobody: it is no avatar, broken or far too large. */
export class NotAnAvatar extends Error {
  override readonly name = 'NotAnAvatar';
}
