import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import type { TurnId } from '@lobby/shared/protocol/ids';
import type { TurnEnding } from '@lobby/shared/protocol/visitor';
import { Credit } from '../turn/credit.ts';
import { EndOfTurn } from '../turn/end-of-turn.ts';
import { SpeechFeed } from '../turn/speech-feed.ts';
import { TurnStopped } from '../turn/turn-stopped.ts';

/** What one turn owns while it runs: its signal, its speech, its patience and its credit. Stopping it stops all of them. */
export class RunningTurn {
  readonly id: TurnId;
  readonly speech: SpeechFeed;
  readonly endOfTurn: EndOfTurn;
  readonly credit = new Credit();
  /** What was sent to the loudspeaker so far, in words. */
  said = '';
  readonly #controller = new AbortController();

  constructor(id: TurnId, decide: () => void) {
    this.id = id;
    this.speech = new SpeechFeed(this.#controller.signal);
    this.endOfTurn = new EndOfTurn(decide);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Everything that was said in this turn is in. */
  endSpeech(): void {
    this.endOfTurn.close();
    this.speech.end();
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
