/** What a part of the gateway can do right now, told to the page so that it never offers what is not there. */
export type Ability =
  | { state: 'ready' }
  /** `progress` runs from 0 to 1, and stays away while its length is unknown. */
  | { state: 'loading'; progress?: number }
  /** `command` is what the operator types to mend it. */
  | { state: 'missing'; command: string };

/** Hearing is speech recognition, speaking is the gateway's own voice. */
export interface Abilities {
  hearing: Ability;
  speaking: Ability;
  /** Left out once what the venue knows is learnt; until then questions wait. */
  understanding?: Extract<Ability, { state: 'loading' }>;
}
