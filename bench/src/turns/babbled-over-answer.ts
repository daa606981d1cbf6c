import { meaningOf } from '@lobby/gateway/turn/meaning';
import type { Transcript } from '@lobby/gateway/recognition/recogniser';
import type { SessionEvent, SessionState } from '@lobby/gateway/session/session-state';
import { step as sessionStep } from '@lobby/gateway/session/step';
import { attend, forgetSpeech, unaware, type Attention } from '@lobby/kiosk/hearing/attention';
import { speechGateWhilePlaying, type SpeechGateEvent } from '@lobby/kiosk/hearing/speech-gate';
import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import { durationMs, microphoneFrameSamples, microphoneRate } from '@lobby/shared/speech/pcm';

/** What other people's talk did to answers that nobody meant to interrupt. */
export interface Disturbances {
  /** The answer was lowered. */
  suspicions: number;
  /** It was held. */
  holds: number;
  /** It ended, because somebody seemed to say something that wants an answer. */
  endedByWords: number;
  /** It ended, because a voice went on for too long. */
  endedByVoice: number;
}

/** Understands what was said so far, frame by frame; the silence of the pause is in it. */
export type Understand = (frames: readonly Float32Array[]) => Promise<Transcript>;

const frameMs = durationMs(microphoneFrameSamples, microphoneRate);
const answer = mintId<TurnId>('answer');
const speech = mintId<TurnId>('speech');
const answering: SessionState = { phase: 'speaking', turn: answer, sent: false };

/**
 * An answer without end, the page's gate while it plays and the gateway's table of a visit, on a clock that counts frames. When the
 * answer ends, the next one begins at once.
 */
export class BabbledOverAnswer {
  readonly disturbances: Disturbances = { suspicions: 0, holds: 0, endedByWords: 0, endedByVoice: 0 };
  readonly #understand: Understand;
  readonly #wordsAfterMs: number;
  #attention: Attention;
  #state = answering;
  #nowMs = 0;
  #deadlineMs = Infinity;
  #words: { atMs: number; event: SessionEvent } | undefined;
  #frames: Float32Array[] = [];

  /** `wordsAfterMs` is the recogniser's time, from a pause to its words; `visitorDb` how loud the visitor spoke before, if they did. */
  constructor(understand: Understand, wordsAfterMs: number, visitorDb?: number) {
    this.#understand = understand;
    this.#wordsAfterMs = wordsAfterMs;
    this.#attention = { ...unaware, loudness: { ...unaware.loudness, visitorDb } };
  }

  /** The next 32 ms of the microphone. */
  async hear(frame: { samples: Float32Array; probability: number }): Promise<void> {
    this.#nowMs += frameMs;
    const { attention, events } = attend(this.#attention, frame, speechGateWhilePlaying);
    this.#attention = attention;
    for (const event of events) await this.#notice(event);
    if (this.#words !== undefined && this.#nowMs >= this.#words.atMs) this.#tell(this.#words.event);
    if (this.#nowMs >= this.#deadlineMs) this.#tell({ type: 'deadline' });
  }

  async #notice(event: SpeechGateEvent): Promise<void> {
    switch (event.type) {
      case 'maybe':
        this.disturbances.suspicions += 1;
        return;
      case 'start':
        this.disturbances.holds += 1;
        this.#frames = [...event.frames];
        return this.#tell({
          type: 'open',
          turn: speech,
          opening: { type: 'speech', language: 'zh', over: answer },
        });
      case 'frame':
        this.#frames.push(event.samples);
        return;
      case 'pause':
        return this.#pause();
      case 'resume':
        this.#words = undefined;
        return this.#tell({ type: 'speech-resumed', turn: speech });
      case 'misfire':
      case 'end':
    }
  }

  async #pause(): Promise<void> {
    this.#tell({ type: 'speech-paused', turn: speech });
    const { text, language } = await this.#understand(this.#frames);
    const event: SessionEvent = {
      type: 'words',
      turn: speech,
      meaning: meaningOf(text, language, ''),
      settled: true,
    };
    this.#words = { atMs: this.#nowMs + this.#wordsAfterMs, event };
  }

  #tell(event: SessionEvent): void {
    if (event.type === 'words') this.#words = undefined;
    const { state, effects } = sessionStep(this.#state, event);
    this.#state = state;
    for (const effect of effects)
      if (effect.type === 'set-deadline') this.#deadlineMs = this.#nowMs + effect.afterMs;
    if (state.phase === 'held') return;
    if (state.phase !== 'speaking')
      this.disturbances[event.type === 'deadline' ? 'endedByVoice' : 'endedByWords'] += 1;
    this.#answerOn();
  }

  /** What is still being said is not listened to any more, as on the page. */
  #answerOn(): void {
    this.#state = answering;
    this.#deadlineMs = Infinity;
    this.#words = undefined;
    this.#attention = forgetSpeech(this.#attention);
    this.#frames = [];
  }
}
