import type { Recogniser, Speech, SpeechPiece, Transcript } from '../recognition/recogniser.ts';

/** What the ears do for one visitor: they hear them speak, or work on the words of a pause or an end. */
type Hearing = 'listening' | 'reading';

/**
 * How far ahead of the loudspeakers the voice may work. A quarter of a second is one piece of sound and the time to make the next, so
 * nobody's answer breaks off; a second keeps the cores nearly free for when the visitor pauses.
 */
const leads = { reading: 250, listening: 1_000 } as const;

/** The voice's lead while the ears do this for all the visitors. */
export function leadFor(hearings: Iterable<Hearing>): number {
  const doing = new Set(hearings);
  if (doing.has('reading')) return leads.reading;
  return doing.has('listening') ? leads.listening : Infinity;
}

/**
 * Shares two cores between the ears and the voice of this machine: from a visitor's first voiced frame to their last word the voice
 * makes only what will be heard next, at every kiosk. What nobody would wait for is made when nobody speaks.
 */
export class Cores {
  readonly #hearings = new Set<{ doing: Hearing }>();
  #keepLead: (leadMs: number) => void = () => {};

  /** The ears whose work the voice makes way for. */
  ears(recogniser: Recogniser): Recogniser {
    return { transcribe: (speech, signal) => this.#transcribe(recogniser, speech, signal) };
  }

  /** The voice that makes way, told of its lead from now on. */
  voice(voice: { keepLead: (leadMs: number) => void }): void {
    this.#keepLead = (leadMs) => voice.keepLead(leadMs);
    this.#tell();
  }

  async *#transcribe(
    recogniser: Recogniser,
    { pieces, hint }: Speech,
    signal: AbortSignal,
  ): AsyncGenerator<Transcript, void> {
    const hearing: { doing: Hearing } = { doing: 'listening' };
    const turnTo = (doing: Hearing): void => {
      hearing.doing = doing;
      this.#tell();
    };
    this.#hearings.add(hearing);
    this.#tell();
    try {
      const watched = watch(pieces, turnTo);
      for await (const transcript of recogniser.transcribe({ pieces: watched, hint }, signal)) {
        if (transcript.type !== 'partial') turnTo('listening');
        yield transcript;
      }
    } finally {
      this.#hearings.delete(hearing);
      this.#tell();
    }
  }

  #tell(): void {
    this.#keepLead(leadFor([...this.#hearings].map(({ doing }) => doing)));
  }
}

/** The text of a pause that came already is the final one; until then its end is read too. */
async function* watch(
  pieces: AsyncIterable<SpeechPiece>,
  turnTo: (doing: Hearing) => void,
): AsyncGenerator<SpeechPiece, void> {
  for await (const piece of pieces) {
    if (piece.type !== 'frame') turnTo(piece.type === 'pause' ? 'reading' : 'listening');
    yield piece;
  }
  turnTo('reading');
}
