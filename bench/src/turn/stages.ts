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

/** Reads the stages of the one turn in these happenings. Throws when the visitor was not answered aloud. */
export function readOutcome(happenings: readonly Happening[], speechEndedMs: number): Outcome {
  const texts: string[] = [];
  let heard = '';
  const at: Partial<Record<keyof Stages, number>> = {};
  for (const { atMs, event } of happenings) {
    if (event.from === 'player' && event.event.type === 'clause-heard') at.firstSoundMs ??= atMs;
    if (event.from !== 'gateway') continue;
    const { message } = event;
    if (message.event === 'phase-change' && message.body.phase === 'thinking') at.turnDecidedMs ??= atMs;
    if (message.event === 'speech-text' && message.body.final) {
      at.finalTextMs ??= atMs;
      heard = message.body.text;
    }
    if (message.event === 'reply-clause') {
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
