import { frontDesk } from '../protocol/department.ts';
import type { Bilingual, Language } from '../protocol/language.ts';

/** How something is said, beside its words. What is left out is as a voice does it by itself. */
export interface Manner {
  /** A voice's own name for one of its speakers; a voice that has none of that name speaks as it does by itself. */
  speaker?: string;
  /** 1 is the voice's own pace, 0.5 takes twice as long; 0.5 to 2. */
  rate?: number;
  /** Semitones above the speaker's own pitch, -6 to 6. */
  pitch?: number;
  /** Decibels above the common loudness of all voices, -30 to 6; loud sound is limited, never clipped. */
  volume?: number;
}

/** How an avatar speaks in each language. */
export interface Persona extends Omit<Manner, 'speaker'> {
  speaker?: Partial<Bilingual>;
}

/** How each avatar of a venue speaks, by its department; the front desk's is under `frontDesk`. */
export type Personas = ReadonlyMap<string, Persona>;

/** What a manner may be; beyond it speech is no longer understood. */
export const mannerLimits = {
  rate: { min: 0.5, max: 2 },
  pitch: { min: -6, max: 6 },
  volume: { min: -30, max: 6 },
} as const;

/** The manner with nothing left out but the speaker, and within its limits. */
export function inFull({
  speaker,
  rate = 1,
  pitch = 0,
  volume = 0,
}: Manner): Manner & Required<Omit<Manner, 'speaker'>> {
  return {
    ...(speaker !== undefined && { speaker }),
    rate: within(rate, mannerLimits.rate),
    pitch: within(pitch, mannerLimits.pitch),
    volume: within(volume, mannerLimits.volume),
  };
}

/** One manner on top of another: paces multiply, pitches and volumes add up, and the speaker of `above` goes first. */
export function together(below: Manner, above: Manner): Manner {
  const speaker = above.speaker ?? below.speaker;
  const { rate, pitch, volume } = inFull({
    rate: (below.rate ?? 1) * (above.rate ?? 1),
    pitch: (below.pitch ?? 0) + (above.pitch ?? 0),
    volume: (below.volume ?? 0) + (above.volume ?? 0),
  });
  return {
    ...(speaker !== undefined && { speaker }),
    ...(rate !== 1 && { rate }),
    ...(pitch !== 0 && { pitch }),
    ...(volume !== 0 && { volume }),
  };
}

/** How a persona speaks a language. */
export function mannerIn({ speaker, ...manner }: Persona, language: Language): Manner {
  const own = speaker?.[language];
  return { ...manner, ...(own !== undefined && { speaker: own }) };
}

/** A persona that speaks as somebody asks it to, as far as they ask for anything. */
export function adapted({ speaker, ...own }: Persona, wish: Manner): Persona {
  const { speaker: wanted, ...manner } = together(own, wish);
  const speakers = wanted === undefined ? speaker : { zh: wanted, en: wanted };
  return { ...manner, ...(speakers !== undefined && { speaker: speakers }) };
}

/** Everybody who speaks to a visitor does it as they asked, also where the venue says nothing of how the front desk speaks. */
export function adaptedAll(personas: Personas | undefined, wish: Manner): Personas {
  const all = new Map([[frontDesk, {}], ...(personas ?? [])]);
  return new Map([...all].map(([department, persona]) => [department, adapted(persona, wish)]));
}

/** Rounded, so that the same manner reached on two ways is the same. */
function within(value: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, Math.round(value * 1000) / 1000));
}
