import type { Abilities } from '@lobby/shared/protocol/ability';
import type { Card } from '@lobby/shared/protocol/card';
import type { Mood } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';
import type { ListeningPolicy } from '@lobby/shared/protocol/listening';
import type { Pace, Phase, VenueView } from '@lobby/shared/protocol/visitor';

/** What stands between the visitor and speaking. */
export type MicrophoneState = 'off' | 'asking' | 'on' | 'refused' | 'missing' | 'unplugged';

/** Whether the kiosk sees where its visitor is; nothing else depends on it. */
export type CameraState = 'off' | 'asking' | 'on' | 'refused' | 'missing' | 'unplugged';

/** What the page may have to say in one kind sentence; each has one in the catalogue. */
export type Notice =
  | 'reconnecting'
  /** There is no connection, and the kiosk answers what it can by itself. */
  | 'on-my-own'
  | 'session-lost'
  | 'nothing-understood'
  | 'hearing-unavailable'
  | 'hearing-failed'
  | 'answer-failed'
  | 'speaking-failed'
  | 'took-too-long'
  | 'gateway-refused'
  | 'page-outdated';

/**
 * The clauses of an answer so far; `current` is the one being spoken. One that must be heard is not interrupted while it is
 * spoken, except by leaving.
 */
export interface Answer {
  clauses: string[];
  /** The department that says each clause; those that are left out are the front desk's. */
  speakers?: Readonly<Record<number, string>>;
  current: number;
  mustHear: boolean;
}

export const noAnswer: Answer = { clauses: [], current: 0, mustHear: false };

/** Everything the visitor page shows, as data: the view draws it and knows nothing else. */
export interface PageState {
  screen: 'welcome' | 'talk';
  language: Language;
  connected: boolean;
  /** Whether the kiosk can greet and answer common questions without its gateway. */
  keepsAnswers: boolean;
  venue: VenueView | undefined;
  /** The department whose avatar stands there; the front desk's, before anybody was handed on. */
  speaker: string;
  abilities: Abilities;
  microphone: MicrophoneState;
  /** When a voice is taken for the visitor's; `attending` says that a touch or a call has opened the ears just now. */
  listening: { policy: ListeningPolicy; attending: boolean };
  camera: CameraState;
  /** `still` is a pause in drawing: a portrait stands in, and the figure comes back by itself. */
  avatar: 'loading' | 'shown' | 'still' | 'no-webgl' | 'failed';
  /** Less motion, for those whom motion troubles. */
  calm: boolean;
  /** How fast the avatar speaks to this visitor. */
  pace: Pace;
  phase: Phase;
  /** What the avatar's face says of the answer. */
  mood: Mood;
  /** What the visitor said; `final` once it no longer changes. */
  question: { text: string; final: boolean } | undefined;
  answer: Answer;
  /** Questions that may be tapped now. */
  suggestions: string[];
  /** What is to be looked over, chosen from or typed on, besides. */
  card: Card | undefined;
  notice: Notice | undefined;
}

/** What a visitor can do on the page besides speaking. */
export interface PageIntents {
  start(language: Language): void;
  ask(text: string): void;
  stop(): void;
  /** The talk button goes down, and up again. */
  pressTalk(): void;
  releaseTalk(): void;
  chooseLanguage(language: Language): void;
  /** Asks for less motion, or for all of it again. */
  setCalm(calm: boolean): void;
  choosePace(pace: Pace): void;
  /** Asks for the microphone again after it was refused or unplugged. */
  retryMicrophone(): void;
  /** Wants the camera closed for the rest of the visit. */
  closeCamera(): void;
  leave(): void;
}
