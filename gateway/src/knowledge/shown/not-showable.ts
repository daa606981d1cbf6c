/** Something in an answer cannot be shown; the message is for whoever wrote it. */
export class NotShowable extends Error {
  override readonly name = 'NotShowable';
}
