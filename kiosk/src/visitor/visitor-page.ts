import type { AvatarView } from '@lobby/shared/protocol/department';
import { AbsenceWatch } from './absence.ts';
import { AvatarShow } from './avatar-show.ts';
import { createConversation, takesPart, type Conversation } from './conversation/conversation.ts';
import type { ConversationEffect } from './conversation/effect.ts';
import { step, type ConversationEvent } from './conversation/step.ts';
import { Housekeeping } from './housekeeping.ts';
import type { Sight } from '../watching/watcher.ts';
import { momentsOf, type Moment, type Observation } from './observation.ts';
import type { PageIntents, PageState } from './page-state.ts';
import { reloadSparingly } from './reload.ts';
import { openSenses, type Senses } from './senses.ts';
import { avatarOf } from './speaker.ts';
import type { Switches } from './switches.ts';
import { createPageView, type PageView } from './view/page-view.ts';

/** Whoever has been answered may go on for so long without calling the avatar again. */
const dozeAfterMs = 15_000;

/** The visitor's page: everything that happens goes through `dispatch`, and everything that is done through `#carryOut`. */
export class VisitorPage implements Observation {
  readonly moments: Partial<Record<Moment, number>> = {};
  readonly #senses: Senses;
  readonly #view: PageView;
  readonly #avatar: AvatarShow;
  readonly #absence: AbsenceWatch;
  readonly #housekeeping: Housekeeping;
  readonly #begun: Promise<void>;
  readonly #switches: Switches;
  #conversation: Conversation;
  #visitor: Sight | undefined;
  #doze: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, switches: Switches) {
    const { kiosk, calm } = switches;
    this.#switches = switches;
    this.#conversation = createConversation(randomName(), switches);
    this.#senses = openSenses(
      kiosk,
      (event) => this.dispatch(event),
      (visitor) => this.#see(visitor),
    );
    this.#view = createPageView(root, this.#intents());
    this.#avatar = new AvatarShow(
      {
        canvas: this.#view.canvas,
        speech: this.#senses.player,
        tell: (avatar) => this.dispatch({ from: 'kiosk', change: { avatar } }),
      },
      calm,
    );
    this.#absence = new AbsenceWatch(document, {
      stirred: () => this.dispatch({ from: 'visitor', intent: { type: 'stir' } }),
      gone: () => this.dispatch({ from: 'visitor', intent: { type: 'leave', reason: 'idle' } }),
    });
    this.#housekeeping = new Housekeeping(this.#senses.keeper, (event) => this.dispatch(event));
    this.#begun = this.#housekeeping.begin();
    this.#view.render(this.page);
    if (switches.camera) this.#senses.watching.open();
  }

  get page(): Observation['page'] {
    return this.#conversation.page;
  }

  get playhead(): Observation['playhead'] {
    return this.#senses.player.playhead();
  }

  get mouth(): Observation['mouth'] {
    const weights = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
    this.#senses.player.mouth(weights);
    return weights;
  }

  get visitor(): Observation['visitor'] {
    return this.#visitor;
  }

  /** Begins the visit without a touch, where the browser lets a page make sound. */
  async autostart(): Promise<void> {
    await this.#begun;
    if (await this.#senses.unlock()) this.#intents().start(this.page.language);
  }

  dispatch(event: ConversationEvent): void {
    const before = this.#conversation;
    const next = step(before, event);
    this.#conversation = next.conversation;
    for (const moment of momentsOf(event, next)) this.moments[moment] = performance.now();
    for (const effect of next.effects) this.#carryOut(effect);
    if (next.conversation.page !== before.page) this.#present(before);
  }

  #intents(): PageIntents {
    const by = (intent: (ConversationEvent & { from: 'visitor' })['intent']): void =>
      this.dispatch({ from: 'visitor', intent });
    return {
      start: (language) => {
        void this.#senses.unlock();
        by({ type: 'start', language });
      },
      ask: (text) => by({ type: 'ask', text }),
      stop: () => by({ type: 'stop' }),
      pressTalk: () => by({ type: 'press-talk' }),
      releaseTalk: () => by({ type: 'release-talk' }),
      chooseLanguage: (language) => by({ type: 'choose-language', language }),
      setCalm: (calm) => by({ type: 'set-calm', calm }),
      choosePace: (pace) => by({ type: 'choose-pace', pace }),
      retryMicrophone: () => by({ type: 'retry-microphone' }),
      closeCamera: () => this.#senses.watching.close(),
      leave: () => by({ type: 'leave', reason: 'left' }),
    };
  }

  #present({ page: before }: Conversation): void {
    const { page } = this.#conversation;
    this.#view.render(page);
    this.#housekeeping.follow(page);
    if (page.phase !== before.phase) this.#avatar.setPhase(page.phase);
    if (page.mood !== before.mood) this.#avatar.setMood(page.mood);
    if (page.calm !== before.calm) this.#avatar.setCalm(page.calm);
    const shown = page.venue && avatarOf(page.venue, page.speaker);
    const shownBefore = before.venue && avatarOf(before.venue, before.speaker);
    if (shown !== undefined && shown !== shownBefore) void this.#bringOn(shown);
    if (page.screen !== before.screen) this.#watchFor(page.screen);
    if (page.screen === 'talk' && !takesPart(this.#conversation)) this.#absence.wait();
    else this.#absence.pause();
  }

  #see(visitor: Sight | undefined): void {
    this.#visitor = visitor;
    this.#avatar.setVisitor(visitor);
  }

  /** A camera that one visitor closed is open again for the next. */
  #watchFor(screen: PageState['screen']): void {
    const { watching } = this.#senses;
    watching.talking = screen === 'talk';
    if (screen === 'welcome' && this.#switches.camera && this.page.camera === 'off') watching.open();
  }

  /** The detector is a large download too: it waits until the visitor sees a face. */
  async #bringOn(avatar: AvatarView): Promise<void> {
    await this.#avatar.show(avatar);
    await this.#senses.prepare();
  }

  #dozeLater(): void {
    clearTimeout(this.#doze);
    this.#doze = setTimeout(() => this.dispatch({ from: 'clock' }), dozeAfterMs);
  }

  #carryOut(effect: ConversationEffect): void {
    const { link, player, hearing } = this.#senses;
    switch (effect.type) {
      case 'send':
        return link.send(effect.message);
      case 'begin-reply':
        return player.begin(effect.turn);
      case 'play-clip':
        return player.play(effect.turn, effect.clip);
      case 'announce-clause':
        return player.announce(effect.turn, effect.announced);
      case 'complete-reply':
        return player.complete(effect.turn);
      case 'stop-reply': {
        const body = { turn: effect.turn, playedMs: player.stop() };
        return effect.tell ? link.send({ event: 'reply-stop', body }) : undefined;
      }
      case 'hold-reply':
        return player.hold();
      case 'release-reply':
        return player.release();
      case 'duck':
        return player.duck();
      case 'unduck':
        return player.unduck();
      case 'doze-later':
        return this.#dozeLater();
      case 'open-microphone':
        return hearing.open();
      case 'close-microphone':
        return hearing.close();
      case 'forget-speech':
        return hearing.forget();
      case 'perform':
        return this.#avatar.perform(effect.gesture);
      case 'reload-page':
        return reloadSparingly(window);
    }
  }
}

/** No two pages of the world share one. */
function randomName(): string {
  return crypto
    .getRandomValues(new Uint8Array(12))
    .reduce((name, byte) => name + byte.toString(16).padStart(2, '0'), '');
}
