import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import type { TurnId } from '@lobby/shared/protocol/ids';
import type { Language } from '@lobby/shared/protocol/language';
import type { TurnEnding } from '@lobby/shared/protocol/visitor';
import { Credit } from '../turn/credit.ts';
import { EndOfTurn } from '../turn/end-of-turn.ts';
import type { Patience } from '../turn/patience.ts';
import { SpeechFeed } from '../turn/speech-feed.ts';
import { TurnStopped } from '../turn/turn-stopped.ts';

/** Whoever goes on so soon had only drawn breath. */
const joinedWithinMs = 1_500;

/** What one turn owns while it runs: its signal, its speech, its patience and its credit. Stopping it stops all of them. */
export class RunningTurn {
  readonly id: TurnId;
  readonly speech: SpeechFeed;
  readonly endOfTurn: EndOfTurn;
  readonly credit = new Credit();
  /** What was sent to the loudspeaker so far, in words. */
  said = '';
  readonly #controller = new AbortController();
  #speechEndedAtMs = -Infinity;

  constructor(id: TurnId, visitor: { language: Language; patience: Patience }, decide: () => void) {
    this.id = id;
    this.speech = new SpeechFeed(this.#controller.signal);
    this.endOfTurn = new EndOfTurn(visitor.patience, visitor.language, decide);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Everything that was said in this turn is in. */
  endSpeech(): void {
    this.#speechEndedAtMs = performance.now();
    this.endOfTurn.close();
    this.speech.end();
  }

  /** Whether speech that begins now goes on where this turn's was taken as finished, and nobody has heard an answer yet. */
  get mayGoOn(): boolean {
    return performance.now() - this.#speechEndedAtMs < joinedWithinMs && !this.credit.heard;
  }

  stop(ending: TurnEnding): void {
    this.endOfTurn.close();
    this.#controller.abort(new TurnStopped(ending));
  }

  /** Waits until the kiosk has room for more sound, then counts this piece as sent. */
  async sending(pcm: Int16Array): Promise<void> {
    await this.credit.room(this.signal);
    this.credit.sent(durationMs(pcm.length, loudspeakerRate));
  }
}
