import type { Command } from '../../command.ts';
import { alwaysOn } from '../always-on.ts';
import { isNo, isPolite, isYes } from '../answers/yes-or-no.ts';
import { bare } from '../bare.ts';

/** What is said between two pauses, in bare words. */
export function partsOf(text: string): string[] {
  return text
    .split(/[，,。.!！?？;；、]/u)
    .map(bare)
    .filter((part) => part !== '');
}

/** A wish about the conversation, said by itself or beside nothing but yes, no and thanks: 好，取消. */
export function wishIn(text: string): Command | undefined {
  const whole = alwaysOn(bare(text));
  if (whole !== undefined) return whole;
  const parts = partsOf(text).map((part) => ({ wish: alwaysOn(part), part }));
  const others = parts.filter(({ wish }) => wish === undefined);
  const answers = others.every(({ part }) => isPolite(part) || isYes(part) || isNo(part));
  return answers ? parts.findLast(({ wish }) => wish !== undefined)?.wish : undefined;
}
