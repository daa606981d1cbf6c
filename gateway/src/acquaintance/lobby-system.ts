import type { DialogueState } from '../dialogue/dialogue-state.ts';
import type { Outcome, OwnActions, OwnCall } from '../dialogue/own-actions.ts';
import type { Json } from '../flows/definition/flow.ts';
import { acquaintanceOf, asIfKnown, asIfUnknown } from './acquaintance-of.ts';
import type { Acquaintance, Acquaintances } from './acquaintances.ts';
import { GuessLimit } from './guess-limit.ts';

/** What Lobby does itself for a visit: keeps, knows again and forgets a visitor. */
export function createLobbySystem(acquaintances: Acquaintances, now: () => Date): OwnActions {
  const guesses = new GuessLimit();
  const operations: Record<string, (call: OwnCall) => Promise<Outcome>> = {
    'lobby.acquainted': async ({ state }) => answer(200, { known: state.acquaintance !== undefined }),
    'lobby.remember': async ({ state }) => {
      const { code, untilMs } = await acquaintances.remember(acquaintanceOf(state));
      // Somebody is kept under one code, the one they heard last.
      if (state.acquaintance !== undefined) await acquaintances.forget(state.acquaintance);
      return { ...answer(201, inWords(code, untilMs)), visit: { acquaintance: acquaintances.hashOf(code) } };
    },
    'lobby.recall': async ({ request, state, kiosk }) => {
      const atMs = now().getTime();
      if (!guesses.allows(kiosk, atMs)) return answer(429, null);
      const code = codeIn(request.with);
      const known = await acquaintances.recall(code);
      if (known === undefined) {
        guesses.wrong(kiosk, atMs);
        return answer(404, null);
      }
      return recalled(known, { state, hash: acquaintances.hashOf(code) });
    },
    'lobby.forget': async ({ request, state, kiosk }) => {
      const { acquaintance: known } = state;
      if (known !== undefined) return forgotten(await acquaintances.forget(known), state);
      const atMs = now().getTime();
      if (!guesses.allows(kiosk, atMs)) return answer(429, null);
      const gone = await acquaintances.forget(acquaintances.hashOf(codeIn(request.with)));
      if (!gone) guesses.wrong(kiosk, atMs);
      return answer(gone ? 204 : 404, null);
    },
  };
  return {
    has: (operation) => operation in operations,
    async call(call, signal) {
      signal.throwIfAborted();
      return (await operations[call.request.operation]?.(call)) ?? answer(0, null);
    },
  };
}

function answer(status: number, json: Json): Outcome {
  return { result: { ok: status >= 200 && status < 300, status, answer: json }, visit: {}, pieces: [] };
}

function recalled(known: Acquaintance, { state, hash }: { state: DialogueState; hash: string }): Outcome {
  return {
    ...answer(200, { entries: [...known.entries] }),
    visit: { ...asIfKnown(known, state), acquaintance: hash },
    pieces: known.pace === 'slow' && state.pace !== 'slow' ? [{ type: 'manner', change: 'slower' }] : [],
  };
}

/** Who is known may always withdraw; wrong codes of others at the kiosk are not theirs. */
function forgotten(gone: boolean, state: DialogueState): Outcome {
  return {
    ...answer(gone ? 204 : 404, null),
    visit: asIfUnknown(state),
    pieces: state.pace === 'slow' ? [{ type: 'manner', change: 'faster' }] : [],
  };
}

function codeIn(values: Readonly<Record<string, Json>>): string {
  const { code } = values;
  return typeof code === 'string' ? code : '';
}

const numerals = '零一二三四五六七八九';

/** A code in groups of four: to be read, and to be said sign by sign. */
function inWords(code: string, untilMs: number): Json {
  const groups = [code.slice(0, 4), code.slice(4)];
  return {
    shown: groups.join(' '),
    saidZh: groups
      .map((group) => group.replaceAll(/\d/gu, (sign) => numerals.charAt(Number(sign))))
      .join('，'),
    saidEn: groups.map((group) => group.split('').join(' ')).join(', '),
    until: new Date(untilMs).toISOString().slice(0, 10),
  };
}
