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
  return soundsOf(happenings).length > 0;
}

/** When clauses of the answer began to be heard. A filler has the number of the clause that takes its place. */
function soundsOf(happenings: readonly Happening[]): number[] {
  const fillers = new Set<number>();
  return happenings.flatMap(({ atMs, event }) => {
    if (event.from === 'gateway' && event.message.event === 'reply-clause') {
      const { body } = event.message;
      if (isFiller(body)) fillers.add(body.clause);
      else fillers.delete(body.clause);
    }
    if (event.from !== 'player' || event.event.type !== 'clause-heard') return [];
    return fillers.has(event.event.clause) ? [] : [atMs];
  });
}

function isFiller({ text }: GatewayMessages['reply-clause']): boolean {
  return text === filler.zh || text === filler.en;
}

/** Reads the stages of the one turn in these happenings. Throws when the visitor was not answered aloud. */
export function readOutcome(happenings: readonly Happening[], speechEndedMs: number): Outcome {
  const texts: string[] = [];
  let heard = '';
  const [firstSoundMs] = soundsOf(happenings);
  const at: Partial<Record<keyof Stages, number>> = { ...(firstSoundMs !== undefined && { firstSoundMs }) };
  for (const { atMs, event } of happenings) {
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
