import { filler } from '@lobby/gateway/turn/filler';
import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Happening } from '../kiosk/scripted-kiosk.ts';

/** The stages of one turn, in milliseconds after the last sound of the visitor's voice. */
export interface Stages {
  turnDecidedMs: number;
  finalTextMs: number;
  firstClauseMs: number;
  firstSoundMs: number;
}

/** What one spoken question led to. */
export interface Outcome {
  stages: Stages;
  heard: string;
  answer: string;
}

/** Whether these happenings hold a sound of an answer; what only fills the wait for it is none. */
export function isAnswered(happenings: readonly Happening[]): boolean {
  const fillers = fillersIn(happenings);
  return happenings.some(({ event }) => heardClause(event, fillers));
}

function heardClause(event: Happening['event'], fillers: ReadonlySet<number>): boolean {
  return event.from === 'player' && event.event.type === 'clause-heard' && !fillers.has(event.event.clause);
}

function fillersIn(happenings: readonly Happening[]): Set<number> {
  const clauses = happenings.flatMap(({ event }) =>
    event.from === 'gateway' && event.message.event === 'reply-clause' ? event.message.body : [],
  );
  return new Set(clauses.filter(isFiller).map(({ clause }) => clause));
}

function isFiller({ text }: GatewayMessages['reply-clause']): boolean {
  return text === filler.zh || text === filler.en;
}

/** Reads the stages of the one turn in these happenings. Throws when the visitor was not answered aloud. */
export function readOutcome(happenings: readonly Happening[], speechEndedMs: number): Outcome {
  const texts: string[] = [];
  let heard = '';
  const at: Partial<Record<keyof Stages, number>> = {};
  const fillers = fillersIn(happenings);
  for (const { atMs, event } of happenings) {
    if (heardClause(event, fillers)) at.firstSoundMs ??= atMs;
    if (event.from !== 'gateway') continue;
    const { message } = event;
    if (message.event === 'phase-change' && message.body.phase === 'thinking') at.turnDecidedMs ??= atMs;
    if (message.event === 'speech-text' && message.body.final) {
      at.finalTextMs ??= atMs;
      heard = message.body.text;
    }
    if (message.event === 'reply-clause' && !isFiller(message.body)) {
      at.firstClauseMs ??= atMs;
      texts.push(message.body.text);
    }
  }
  const since = (stage: keyof Stages): number => {
    const atMs = at[stage];
    if (atMs === undefined) throw new Error(`the turn never came to ${stage}`);
    return atMs - speechEndedMs;
  };
  return {
    heard,
    answer: texts.join(''),
    stages: {
      turnDecidedMs: since('turnDecidedMs'),
      finalTextMs: since('finalTextMs'),
      firstClauseMs: since('firstClauseMs'),
      firstSoundMs: since('firstSoundMs'),
    },
  };
}
