import type { Language } from '@lobby/shared/protocol/language';
import {
  FeatureNumbering,
  type FeatureTable,
  findColumn,
  hashOf,
  noColumn,
} from '../classifier/feature-table.ts';
import type { Ear, Piece } from './ear.ts';
import { ears } from './ears.ts';

/** The words a knowledge is written in, as plain arrays, so that they go to another thread without being copied. */
export interface Lexicon {
  language: Language;
  /** All pieces, one after another, and where each begins; one that is said in two ways stands there twice. */
  text: string;
  starts: Uint32Array;
  /** Their sounds by their number in `names`, and where those of each piece begin. */
  sounds: Uint16Array;
  soundStarts: Uint32Array;
  names: readonly string[];
  pieces: FeatureTable;
  /** Places of the pieces by the keys they are heard by. */
  byKey: FeatureTable;
  alikeStarts: Uint32Array;
  alike: Uint32Array;
  /** The units of the longest piece. */
  longest: number;
}

/** Collects what the wordings of a knowledge are made of, and how it sounds. */
export function collectLexicon(wordings: readonly string[], language: Language): Lexicon {
  const ear = ears[language];
  const said = [...ear.piecesOf(wordings)].flatMap((text) =>
    ear.waysToSay(text).map((sounds) => ({ text, sounds })),
  );
  const pieces = new FeatureNumbering();
  const keys = new FeatureNumbering();
  const alike: number[][] = [];
  for (const [place, { text, sounds }] of said.entries()) {
    pieces.columnOf(hashOf('piece', text));
    for (const key of ear.keysOf(sounds)) (alike[keys.columnOf(hashOf('key', key))] ??= []).push(place);
  }
  return {
    language,
    text: said.map(({ text }) => text).join(''),
    starts: startsOf(said.map(({ text }) => text)),
    ...numbered(said),
    soundStarts: startsOf(said.map(({ sounds }) => sounds)),
    pieces: pieces.table,
    byKey: keys.table,
    alikeStarts: startsOf(alike),
    alike: Uint32Array.from(alike.flat()),
    longest: longestOf(said, ear),
  };
}

export function isKnown(text: string, { pieces }: Lexicon): boolean {
  return findColumn(pieces, hashOf('piece', text)) !== noColumn;
}

/** What may be taken for something with one of these keys and so many sounds. */
export function soundingAlike(
  { keys, shortest, longest }: { keys: readonly string[]; shortest: number; longest: number },
  lexicon: Lexicon,
): Piece[] {
  const places = new Set<number>();
  for (const key of keys) {
    const group = findColumn(lexicon.byKey, hashOf('key', key));
    if (group === noColumn) continue;
    for (let at = lexicon.alikeStarts[group]!; at < lexicon.alikeStarts[group + 1]!; at += 1) {
      const place = lexicon.alike[at]!;
      const length = lexicon.soundStarts[place + 1]! - lexicon.soundStarts[place]!;
      if (length >= shortest && length <= longest) places.add(place);
    }
  }
  return Array.from(places, (place) => pieceAt(place, lexicon));
}

function pieceAt(place: number, { text, starts, sounds, soundStarts, names }: Lexicon): Piece {
  return {
    text: text.slice(starts[place], starts[place + 1]),
    sounds: Array.from(sounds.subarray(soundStarts[place], soundStarts[place + 1]), (name) => names[name]!),
  };
}

function numbered(said: readonly Piece[]): Pick<Lexicon, 'sounds' | 'names'> {
  const numbers = new Map<string, number>();
  const sounds = said.flatMap((piece) =>
    piece.sounds.map((sound) => {
      if (!numbers.has(sound)) numbers.set(sound, numbers.size);
      return numbers.get(sound) ?? 0;
    }),
  );
  return { sounds: Uint16Array.from(sounds), names: [...numbers.keys()] };
}

function longestOf(said: readonly Piece[], { unitsOf }: Ear): number {
  return said.reduce((longest, { text }) => Math.max(longest, unitsOf(text).length), 0);
}

function startsOf(lists: readonly { length: number }[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  for (const [place, list] of lists.entries()) starts[place + 1] = starts[place]! + list.length;
  return starts;
}
