import type { Bilingual } from '@lobby/shared/protocol/language';

/** What kinds of things a flow can ask for; each has a reader of its own. */
export const slotTypes = [
  'choice',
  'yes-no',
  'date',
  'time',
  'number',
  'money',
  'phone',
  'id-card',
  'bank-card',
  'plate',
  'code',
  'name',
  'text',
] as const;

export type SlotType = (typeof slotTypes)[number];

/** A slot's value as it is kept and sent: dates are `2026-11-27`, times `09:30`, money is yuan, numbers of things to be dialled are digits. */
export type SlotValue = string | number | boolean;

/** Data as it comes from a venue's system. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A value the visitor may choose, written by staff. */
export interface FixedOption {
  value: SlotValue;
  label: Bilingual;
  /** Other ways to name it. */
  wordings: { zh: string[]; en: string[] };
}

/** By which of an option's properties visitors compare options: "the cheaper one". */
export const comparisons = ['cheap', 'near', 'early', 'soon', 'good'] as const;

export type Comparison = (typeof comparisons)[number];

/** Options that a venue's system named in an earlier call. */
export interface FoundOptions {
  /** Where the list is, as `result.property`. */
  from: string;
  /** The property that is the slot's value. */
  value: string;
  /** How an option is called, with `{property}` in it. */
  label: Bilingual;
  /** Properties by which options are compared; small is better, but for `good`. */
  compare: Partial<Record<Comparison, string>>;
}

/** What a value must be to be taken. Dates are `2026-11-27`, `today`, or days from now: `today+14`. Money is yuan. */
export interface Limits {
  from?: string | undefined;
  until?: string | undefined;
  /** 1 is Monday. */
  weekdays?: number[] | undefined;
  least?: number | undefined;
  most?: number | undefined;
  pattern?: string | undefined;
  /** Said when a value is none of these. */
  refuse: Bilingual;
}

/** One thing a flow needs to know. */
export interface Slot {
  type: SlotType;
  /** What it is called on the screen and when it is to be changed. */
  name: Bilingual;
  /** How it is asked for; without it, it is only filled from what the visitor mentions by themselves. */
  ask?: Bilingual | undefined;
  /** Asked instead after the first, second … time it was not understood. */
  again: Bilingual[];
  options?: FixedOption[] | FoundOptions | undefined;
  limits?: Limits | undefined;
  /** The visitor may leave it out. */
  optional: boolean;
  /** Shown and said by its last four signs only, wiped when the flow ends. */
  sensitive: boolean;
  /** Said back with the next question, because it is easily misheard. */
  echo: boolean;
}

/** What one value has to be for a branch to be taken. */
export type Requirement =
  | SlotValue
  | SlotValue[]
  | {
      count?: number | undefined;
      above?: number | undefined;
      below?: number | undefined;
      given?: boolean | undefined;
    };

/** All of these have to hold; names are slots, or `result.property`. */
export type Condition = Record<string, Requirement>;

export interface Row {
  name: Bilingual;
  value: Bilingual;
}

/** What a visitor may photograph or scan to take along: what it holds, and what it is for. */
export interface CodeToTake {
  holds: Bilingual;
  caption: Bilingual;
}

export type FlowStep =
  | { verb: 'collect'; collect: string }
  | { verb: 'confirm'; confirm: Bilingual; summary: string[] }
  | { verb: 'branch'; branch: { when?: Condition | undefined; steps: FlowStep[] }[] }
  | CallStep
  | { verb: 'say'; say: Bilingual; mustHear: boolean }
  | { verb: 'show'; show: { title: Bilingual; rows: Row[]; code?: CodeToTake | undefined } }
  | { verb: 'ask-again'; 'ask-again': string[] }
  | { verb: 'link'; link: string; with: Record<string, string> }
  | { verb: 'hand-over'; 'hand-over': Bilingual; reason: string };

/** Asks a venue's system. */
export interface CallStep {
  verb: 'call';
  /** `system.operation`. */
  call: string;
  /** Parameters and properties of the body by name; `{slot}` and `{result.property}` stand for values. */
  with: Record<string, Json>;
  /** What the answer is called in later steps. */
  as: string;
  /** What happens instead when the call fails; steps after the call are not taken. */
  failed: FlowStep[];
}

/** A task of several steps, as staff wrote it. */
export interface Flow {
  id: string;
  title: Bilingual;
  /** What visitors say who want this. */
  wordings: { zh: string[]; en: string[] };
  /** What sounds like it and is something else. */
  unlike: { zh: string[]; en: string[] };
  slots: Record<string, Slot>;
  steps: FlowStep[];
}
