import type { SoundBytes } from '../speech/pcm.ts';
import type { LipPlan } from '../speech/lip-plan.ts';
import type { Manner } from '../speech/manner.ts';
import type { Viseme } from '../speech/viseme.ts';
import type { Abilities } from './ability.ts';
import type { Card } from './card.ts';
import type { Delivery } from './delivery.ts';
import type { AvatarView, DepartmentView } from './department.ts';
import type { FailureCode } from './failure.ts';
import type { KioskId, ResumeToken, TurnId } from './ids.ts';
import type { Bilingual, Language } from './language.ts';
import type { ListeningPolicy } from './listening.ts';
import type { Wire } from './wire.ts';

/** Where the visitor namespace lives. */
export const visitorNamespace = '/visitor';

/** What the avatar is doing, as seen by the visitor. */
export type Phase = 'idle' | 'listening' | 'thinking' | 'speaking';

/** Why a turn stopped. Only `finished` means that all of the answer was sent. */
export type TurnEnding = 'finished' | 'unheard' | 'interrupted' | 'left' | 'failed';

/** How fast a visitor wants to be spoken to: as the avatar does by itself, or so that everybody can follow. */
export const paces = ['own', 'slower'] as const;

export type Pace = (typeof paces)[number];

/** The first thing a kiosk says, in the handshake. `received` is the last sequence number it saw. */
export interface VisitorHello {
  version: number;
  kiosk: KioskId;
  resume?: { token: ResumeToken; received: number };
}

/** The first thing the gateway says on every connection; not sequenced. */
export interface VisitorWelcome {
  token: ResumeToken;
  /** True when the session from before the drop goes on; `received` is then the last message of the kiosk that arrived. */
  resumed: boolean;
  received: number;
  abilities: Abilities;
  venue: VenueView;
}

/** What kind of place a venue is; its page looks like one. */
export const venueKinds = ['bank', 'clinic', 'government', 'other'] as const;

export type VenueKind = (typeof venueKinds)[number];

/** What a page shows of its venue. */
export interface VenueView {
  kind: VenueKind;
  /** When its kiosks take a voice for their visitor's, unless a kiosk's own address says otherwise. */
  listening: ListeningPolicy;
  name: Bilingual;
  greeting: Bilingual;
  /** Questions a visitor may tap, most asked first. */
  suggestions: Bilingual[];
  /** Who meets visitors. */
  avatar: AvatarView;
  /** Who else answers here; left out where the front desk answers everything. */
  departments?: DepartmentView[];
}

/** What a kiosk tells the gateway. */
export interface VisitorMessages {
  /** The visitor is here and the page may make sound: the avatar greets. */
  'visit-start': { turn: TurnId; language: Language };
  /** The visitor took leave, or the page saw nobody for a while. */
  'visit-end': { reason: 'left' | 'idle' };
  /**
   * Speech for certain; frames with pre-roll follow. Speech `over` an answer that is being heard holds that answer until it
   * is known whether it was meant; any other running turn ends here. A kiosk that is `asleep` wants to be called by name first.
   */
  'speech-start': { turn: TurnId; language: Language; over?: TurnId; asleep?: true };
  /** 16 kHz mono PCM16, 512 samples (32 ms). */
  'speech-frame': { turn: TurnId; pcm: SoundBytes };
  /** The voice has been silent for `silentMs`; frames go on until the gateway decides the turn. */
  'speech-pause': { turn: TurnId; silentMs: number };
  'speech-resume': { turn: TurnId };
  /** No more frames will come, whatever the gateway would have decided. */
  'speech-end': { turn: TurnId };
  /** A typed or tapped question. */
  'question-ask': { turn: TurnId; text: string; language: Language };
  /** How fast this visitor wants to be spoken to, from the next answer on. */
  'pace-choose': { pace: Pace };
  /** A voice, or a touch or a key, between two turns: whoever is about to say something is not asked again meanwhile. */
  'visitor-stir': { by: 'voice' | 'hand' };
  /** Sent a few times a second while sound plays; it is also the gateway's credit for sending more. */
  'reply-progress': { turn: TurnId; playedMs: number };
  /** Everything of the answer was played (or read, where there is no sound). */
  'reply-played': { turn: TurnId; playedMs: number };
  /** The visitor wants silence: by button, or by speaking over the answer. */
  'reply-stop': { turn: TurnId; playedMs: number };
}

/** What the gateway tells a kiosk. */
export interface GatewayMessages {
  'abilities-change': { abilities: Abilities };
  'phase-change': { phase: Phase; turn?: TurnId };
  /** What was recognised so far; `final` once it no longer changes. An empty final text means nothing was understood. */
  'speech-text': { turn: TurnId; text: string; final: boolean };
  /** What the page shows beside the spoken words: what may be tapped next, and a card to look at or to type on. */
  'reply-show': { turn: TurnId; suggestions: string[]; card?: Card };
  /**
   * The avatar speaks up by itself, in a turn of its own, because its question was not answered. A kiosk that is in a turn
   * already ignores it: the visitor was faster.
   */
  'reply-start': { turn: TurnId };
  /**
   * A clause of the answer, as its caption. One whose number was told before takes that one's place: the same clause, said again from its
   * beginning because its voice broke off, or what the one before it was only filling the wait for. `voice` says who speaks it; with the
   * kiosk's own come the `lips` for it.
   */
  'reply-clause': {
    turn: TurnId;
    clause: number;
    text: string;
    language: Language;
    voice: 'gateway' | 'kiosk';
    /** The department whose persona says it; left out, the front desk's. */
    by?: string;
    manner?: Manner;
    delivery?: Delivery;
    /** Said while this clause is awaited, and broken off when it comes. */
    filler?: true;
    lips?: LipPlan;
  };
  /** 24 kHz mono PCM16 of the clause told last, in order. Viseme times count from where it began, the last time it did. */
  'reply-sound': { turn: TurnId; clause: number; pcm: SoundBytes; visemes: Viseme[] };
  /** What was said over this answer was not meant to stop it: it goes on where it was held. */
  'reply-resume': { turn: TurnId };
  /** Nothing more of this turn will come. */
  'reply-end': { turn: TurnId; ending: TurnEnding };
  failure: { code: FailureCode; turn?: TurnId };
}

export type VisitorToGateway = Wire<VisitorMessages>;
export type GatewayToVisitor = Wire<GatewayMessages> & { welcome: (welcome: VisitorWelcome) => void };
