import type { TurnId } from '@lobby/shared/protocol/ids';
import type { FailureCode } from '@lobby/shared/protocol/failure';
import type { TurnEnding } from '@lobby/shared/protocol/visitor';
import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import type { MannerChange } from '../dialogue/command.ts';
import { concealed } from '../dialogue/concealed.ts';
import type { Log } from '../journal/log.ts';
import type { Alert } from '../person/alert.ts';
import { runTurn } from '../turn/run-turn.ts';
import { TurnStopped } from '../turn/turn-stopped.ts';
import type { Transcript } from '../recognition/recogniser.ts';
import type { BrokenPart, TurnInput, TurnParts, TurnStep } from '../turn/turn-step.ts';
import type { Memory } from './memory.ts';
import type { RunningTurn } from './running-turn.ts';
import type { Tell } from './tell.ts';

/**
 * What playing a turn needs of its session. `heard` is called with what was understood, before anything is made of it, and may
 * stop the turn; `began` is called with the first clause.
 */
export interface Stage {
  tell: Tell;
  log: Log;
  memory: Memory;
  parts: TurnParts;
  heard: (transcript: Transcript) => void;
  began: () => void;
  /** Called when the visitor wants to be spoken to differently. */
  wish: (change: MannerChange) => void;
  /** Called when staff should know at once. */
  alert: (alert: Alert) => void;
}

const codes: Record<BrokenPart, FailureCode> = {
  hearing: 'hearing-failed',
  answer: 'answer-failed',
  speaking: 'speaking-failed',
};

/** Runs a turn to its end and tells the kiosk each step. Never rejects: how the turn ended is told as `reply-end`, and returned. */
export async function playTurn(turn: RunningTurn, input: TurnInput, stage: Stage): Promise<TurnEnding> {
  const ending = await tellSteps(turn, input, stage);
  stage.log.info({ turn: turn.id, opening: input.type, ending }, 'turn ended');
  stage.tell('reply-end', { turn: turn.id, ending });
  return ending;
}

async function tellSteps(turn: RunningTurn, input: TurnInput, stage: Stage): Promise<TurnEnding> {
  let ending: TurnEnding = 'unheard';
  const { secret } = stage.memory.state;
  if (input.type === 'question') stage.memory.asked(turn.id, concealed(input.question.text, secret));
  try {
    for await (const step of runTurn(input, stage.parts, turn.signal)) {
      if (step.type === 'sound') await turn.sending(step.sound.pcm);
      turn.signal.throwIfAborted();
      tellStep(turn, step, stage);
      remember(turn.id, step, stage.memory);
      if (step.type === 'clause') ending = 'finished';
    }
    return ending;
  } catch (fault) {
    if (fault instanceof TurnStopped) return fault.ending;
    stage.log.error({ turn: turn.id, err: fault }, 'a turn broke');
    return 'failed';
  }
}

function tellStep(
  running: RunningTurn,
  step: TurnStep,
  { tell, log, memory, parts, heard, began, wish, alert }: Stage,
): void {
  const { id: turn, endOfTurn, signal } = running;
  switch (step.type) {
    case 'heard':
      if (step.transcript.type === 'stable') endOfTurn.settled(step.transcript, parts.expects);
      heard(step.transcript);
      signal.throwIfAborted();
      tell('speech-text', {
        turn,
        text: concealed(step.transcript.text, memory.state.secret),
        final: step.transcript.type === 'final',
      });
      return;
    case 'clause': {
      const { type: _, ...clause } = step;
      running.said += step.text;
      began();
      signal.throwIfAborted();
      tell('reply-clause', { turn, ...clause });
      return;
    }
    case 'sound':
      tell('reply-sound', {
        turn,
        clause: step.clause,
        pcm: bytesOf(step.sound.pcm),
        visemes: step.sound.visemes,
      });
      return;
    case 'show':
      tell('reply-show', { turn, suggestions: step.suggestions, ...(step.card && { card: step.card }) });
      return;
    case 'hand-over':
      log.info({ turn, reason: step.reason }, 'a person is wanted');
      // Of an emergency staff are told by its own alert, and before a word is said.
      if (step.reason !== 'emergency') alert({ type: 'person-wanted', reason: step.reason });
      return;
    case 'alert':
      alert(step.alert);
      return;
    case 'manner':
      wish(step.change);
      return;
    case 'state':
      return;
    case 'deaf':
      tell('failure', { code: 'hearing-unavailable', turn });
      return;
    case 'failed':
      log.error({ turn, part: step.part, err: step.cause }, 'a part of a turn failed');
      tell('failure', { code: codes[step.part], turn });
  }
}

function remember(turn: TurnId, step: TurnStep, memory: Memory): void {
  if (step.type === 'heard' && step.transcript.type === 'final')
    memory.asked(turn, concealed(step.transcript.text, memory.state.secret));
  if (step.type === 'state') {
    memory.state = step.state;
    if (step.asked !== undefined) memory.asked(turn, step.asked);
  }
  if (step.type === 'clause')
    memory.said(turn, { clause: step.clause, text: step.filler === true ? '' : step.text });
  if (step.type === 'sound') memory.sounded(turn, durationMs(step.sound.pcm.length, loudspeakerRate));
}

function bytesOf(pcm: Int16Array): Uint8Array {
  return new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength);
}
