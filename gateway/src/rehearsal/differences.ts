import { frontDesk } from '@lobby/shared/protocol/department';
import type { ReplyPiece } from '../dialogue/dialogue.ts';
import type { Json, SlotValue } from '../flows/definition/flow.ts';
import type { PlayedTurn } from './play.ts';
import type { TranscriptTurn } from './transcript.ts';

/** Something that went otherwise than it was written. */
export type Difference =
  | { type: 'not-said'; words: string; said: string }
  | { type: 'said'; words: string }
  | { type: 'slot'; slot: string; has: SlotValue | null; written: SlotValue | null }
  | { type: 'calls'; made: string[]; written: number }
  | { type: 'not-asked'; operation: string }
  | { type: 'asked-with'; operation: string; name: string; has: Json | undefined; written: Json }
  | { type: 'taps'; shown: string[]; written: string[] }
  | { type: 'flow'; stands: string; written: string }
  | { type: 'department'; stands: string; written: string }
  | { type: 'speakers'; heard: string[]; written: string[] }
  | { type: 'person'; called: string | undefined; written: string | undefined };

/** What went otherwise in a turn than it was written. */
export function differencesIn(expected: TranscriptTurn, played: PlayedTurn): Difference[] {
  const { said } = played;
  return [
    ...expected.lobby
      .filter((words) => !said.includes(words))
      .map((words): Difference => ({ type: 'not-said', words, said })),
    ...expected.never
      .filter((words) => said.includes(words))
      .map((words): Difference => ({ type: 'said', words })),
    ...inSlots(expected, played),
    ...inCalls(expected, played),
    ...inTaps(expected, played),
    ...inStanding(expected, played),
    ...inDepartment(expected, played),
  ];
}

function inSlots({ slots }: TranscriptTurn, { state }: PlayedTurn): Difference[] {
  const { frames, recent } = state.tasks;
  const held = frames.at(-1)?.slots ?? recent?.slots ?? {};
  return Object.entries(slots).flatMap(([slot, written]): Difference[] => {
    const filled = held[slot];
    const has = filled?.type === 'value' ? filled.value : null;
    return has === written ? [] : [{ type: 'slot', slot, has, written }];
  });
}

function inCalls({ calls }: TranscriptTurn, played: PlayedTurn): Difference[] {
  if (calls === undefined) return [];
  if (calls.length !== played.calls.length) {
    const made = played.calls.map((call) => JSON.stringify(call));
    return [{ type: 'calls', made, written: calls.length }];
  }
  return calls.flatMap((call, place) =>
    Object.entries(call).flatMap(([operation, values]): Difference[] => {
      const made = played.calls[place]?.[operation];
      if (made === undefined) return [{ type: 'not-asked', operation }];
      return Object.entries(values)
        .filter(([name, value]) => JSON.stringify(made[name]) !== JSON.stringify(value))
        .map(([name, written]) => ({ type: 'asked-with', operation, name, has: made[name], written }));
    }),
  );
}

function inTaps({ taps }: TranscriptTurn, { pieces }: PlayedTurn): Difference[] {
  if (taps === undefined) return [];
  const shown = pieces.flatMap((piece) => (piece.type === 'show' ? tapsOf(piece) : []));
  return JSON.stringify(shown) === JSON.stringify(taps) ? [] : [{ type: 'taps', shown, written: taps }];
}

function tapsOf({ suggestions, card }: ReplyPiece & { type: 'show' }): string[] {
  return card?.type === 'list' ? card.choices : suggestions;
}

function inDepartment({ department, speakers }: TranscriptTurn, { state, pieces }: PlayedTurn): Difference[] {
  const stands = state.department === frontDesk ? 'none' : state.department;
  const all = pieces.flatMap((piece) => (piece.type === 'say' ? [piece.by ?? 'none'] : []));
  const heard = all.filter((speaker, place) => speaker !== all[place - 1]);
  return [
    ...(department === undefined || department === stands
      ? []
      : [{ type: 'department' as const, stands, written: department }]),
    ...(speakers === undefined || speakers.join() === heard.join()
      ? []
      : [{ type: 'speakers' as const, heard, written: speakers }]),
  ];
}

function inStanding({ flow, person }: TranscriptTurn, { state, pieces }: PlayedTurn): Difference[] {
  const stands = state.tasks.frames.at(-1)?.flow ?? 'none';
  const called = pieces.find((piece) => piece.type === 'hand-over')?.reason;
  return [
    ...(flow === undefined || flow === stands ? [] : [{ type: 'flow' as const, stands, written: flow }]),
    ...(person === called ? [] : [{ type: 'person' as const, called, written: person }]),
  ];
}
