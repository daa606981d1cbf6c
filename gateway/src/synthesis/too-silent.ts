/** Why a voice is stopped that makes no sound while somebody waits for one. */
export class TooSilent extends Error {
  override readonly name = 'TooSilent';

  constructor() {
    super('a voice was silent for too long');
  }
}
