import { createConversation, type Conversation } from '@lobby/kiosk/visitor/conversation/conversation';
import type { ConversationEffect } from '@lobby/kiosk/visitor/conversation/effect';
import { step, type ConversationEvent } from '@lobby/kiosk/visitor/conversation/step';
import { attend, forgetSpeech, unaware } from '@lobby/kiosk/hearing/attention';
import { defaultSpeechGate, speechGateWhilePlaying } from '@lobby/kiosk/hearing/speech-gate';
import type { VoiceJudge } from '@lobby/kiosk/hearing/silero';
import { openVisitorLink, type VisitorLink } from '@lobby/kiosk/link/visitor-link';
import { ClipPlayer } from '@lobby/kiosk/speaking/clip-player';
import { ScriptedLoudspeaker } from '@lobby/kiosk/speaking/scripted-loudspeaker';
import { mintId, type KioskId } from '@lobby/shared/protocol/ids';
import type { Language } from '@lobby/shared/protocol/language';
import { microphoneFrameSamples, microphoneRate, toFloats } from '@lobby/shared/speech/pcm';
import { setTimeout as wait } from 'node:timers/promises';

/** Something that happened at the kiosk, and when (`performance.now()`). */
export interface Happening {
  atMs: number;
  event: ConversationEvent;
}

const frameMs = (microphoneFrameSamples * 1000) / microphoneRate;

/** A voice of the kiosk's own that has nothing to say: the gateway's voice is what is measured. */
const mute = { audible: () => false, speak: async () => {}, duck: () => {}, unduck: () => {} };

/**
 * A kiosk without a screen: the page's own conversation, gate, link and player, a microphone that is fed from recordings in
 * real time, and a loudspeaker that only keeps time.
 */
export class ScriptedKiosk {
  readonly happenings: Happening[] = [];
  readonly #link: VisitorLink;
  readonly #player: ClipPlayer;
  readonly #judge: VoiceJudge;
  #conversation: Conversation;
  #attention = unaware;
  #watchers: ((happening: Happening) => void)[] = [];

  constructor(options: { url: string; name: string; language: Language; judge: VoiceJudge }) {
    this.#judge = options.judge;
    this.#conversation = createConversation(options.name, { language: options.language, calm: false });
    this.#player = new ClipPlayer(
      { loudspeaker: new ScriptedLoudspeaker(() => performance.now()), voice: mute },
      {
        clause: (turn, clause) =>
          this.#dispatch({ from: 'player', event: { type: 'clause-heard', turn, clause } }),
        progress: (turn, playedMs) =>
          this.#dispatch({ from: 'player', event: { type: 'progress', turn, playedMs } }),
        played: (turn, playedMs) =>
          this.#dispatch({ from: 'player', event: { type: 'played', turn, playedMs } }),
      },
    );
    this.#link = openVisitorLink({
      url: options.url,
      kiosk: mintId<KioskId>(options.name),
      handlers: {
        welcome: (welcome) => this.#dispatch({ from: 'link', event: { type: 'welcome', welcome } }),
        receive: (message) => this.#dispatch({ from: 'gateway', message }),
        offline: () => this.#dispatch({ from: 'link', event: { type: 'offline' } }),
        refused: (code) => this.#dispatch({ from: 'link', event: { type: 'refused', code } }),
      },
    });
  }

  get page(): Conversation['page'] {
    return this.#conversation.page;
  }

  /** What a visitor does by hand. */
  touch(intent: (ConversationEvent & { from: 'visitor' })['intent']): void {
    this.#dispatch({ from: 'visitor', intent });
  }

  /** Lets the microphone hear 16 kHz samples in real time. */
  async hear(samples: Int16Array): Promise<void> {
    const beganMs = performance.now();
    for (let at = 0; at + microphoneFrameSamples <= samples.length; at += microphoneFrameSamples) {
      const dueMs = beganMs + ((at + microphoneFrameSamples) / microphoneRate) * 1000;
      await wait(Math.max(0, dueMs - performance.now()));
      await this.#hearFrame(toFloats(samples.subarray(at, at + microphoneFrameSamples)));
    }
  }

  /** Resolves with the first happening from now on that the question says yes to; rejects after `withinMs`. */
  async until(question: (event: ConversationEvent) => boolean, withinMs: number): Promise<Happening> {
    const happened = new Promise<Happening>((resolve) => {
      const watch = (happening: Happening): void => {
        if (!question(happening.event)) return;
        this.#watchers = this.#watchers.filter((other) => other !== watch);
        resolve(happening);
      };
      this.#watchers.push(watch);
    });
    const late = wait(withinMs, undefined, { ref: false }).then(() => {
      throw new Error(`what was waited for did not happen within ${withinMs} ms`);
    });
    return Promise.race([happened, late]);
  }

  close(): void {
    this.#player.stop();
    this.#link.close();
  }

  async #hearFrame(samples: Float32Array): Promise<void> {
    const probability = await this.#judge.judge(samples);
    const options = this.#player.playhead() === undefined ? defaultSpeechGate : speechGateWhilePlaying;
    const { attention, events } = attend(this.#attention, { samples, probability }, options);
    this.#attention = attention;
    for (const event of events) this.#dispatch({ from: 'voice', event });
  }

  #dispatch(event: ConversationEvent): void {
    const happening = { atMs: performance.now(), event };
    this.happenings.push(happening);
    const { conversation, effects } = step(this.#conversation, event);
    this.#conversation = conversation;
    for (const effect of effects) this.#carryOut(effect);
    for (const watch of this.#watchers) watch(happening);
  }

  #carryOut(effect: ConversationEffect): void {
    switch (effect.type) {
      case 'send':
        return this.#link.send(effect.message);
      case 'begin-reply':
        return this.#player.begin(effect.turn);
      case 'play-clip':
        return this.#player.play(effect.turn, effect.clip);
      case 'announce-clause':
        return this.#player.announce(effect.turn, effect.announced);
      case 'complete-reply':
        return this.#player.complete(effect.turn);
      case 'stop-reply': {
        const body = { turn: effect.turn, playedMs: this.#player.stop() };
        return effect.tell ? this.#link.send({ event: 'reply-stop', body }) : undefined;
      }
      case 'hold-reply':
        return this.#player.hold();
      case 'release-reply':
        return this.#player.release();
      case 'open-microphone':
        return this.#dispatch({ from: 'kiosk', change: { microphone: 'on' } });
      case 'forget-speech':
        this.#attention = forgetSpeech(this.#attention);
        return undefined;
      case 'duck':
      case 'unduck':
      case 'doze-later':
      case 'perform':
      case 'close-microphone':
      case 'reload-page':
        return undefined;
    }
  }
}

/** Silence as a quiet room has it, so that the detector is not surprised by digital zeros. */
export function quietRoom(lastingMs: number): Int16Array {
  let seed = 1;
  return Int16Array.from({ length: Math.round((lastingMs / frameMs) * microphoneFrameSamples) }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.round((seed / 2 ** 31 - 0.5) * 40);
  });
}
