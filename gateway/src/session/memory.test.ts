import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import { expect, test } from 'vitest';
import { newDialogueState } from '../dialogue/dialogue-state.ts';
import { Memory } from './memory.ts';

const one = mintId<TurnId>('one');

function remember(...sayings: [text: string, soundMs: number, clause?: number][]): Memory {
  const memory = new Memory();
  memory.asked(one, '几点开门');
  for (const [at, [text, soundMs, clause = at]] of sayings.entries()) {
    memory.said(one, { clause, text });
    memory.sounded(one, soundMs);
  }
  return memory;
}

test('[S15] of an answer only what was heard is remembered, to the character', () => {
  const memory = remember(['早上九点，', 1_000], ['下午五点。', 1_000]);
  expect(memory.exchanges).toEqual([{ asked: '几点开门', heard: '' }]);
  memory.played(one, 1_000);
  expect(memory.exchanges).toEqual([{ asked: '几点开门', heard: '早上九点，' }]);
  memory.played(one, 1_400);
  expect(memory.exchanges).toEqual([{ asked: '几点开门', heard: '早上九点，下午' }]);
  memory.played(one, 900);
  memory.played(one, 9_000);
  expect(memory.exchanges).toEqual([{ asked: '几点开门', heard: '早上九点，下午五点。' }]);
});

test('[S15] what the kiosk itself said is measured by its length', () => {
  const memory = remember(['早上九点，', 0]);
  memory.played(one, 400);
  expect(memory.exchanges).toEqual([{ asked: '几点开门', heard: '早上' }]);
});

test('[S15] a clause that was said again is remembered once, as far as it was heard, and what filled a wait not at all', () => {
  const memory = remember(
    ['', 500, 0],
    ['早上九点，', 500, 0],
    ['声音断了。', 1_000, 1],
    ['早上九点，', 1_000, 0],
  );
  const heardAfter = (playedMs: number): string | undefined => {
    memory.played(one, playedMs);
    return memory.exchanges[0]?.heard;
  };
  expect(heardAfter(500)).toBe('');
  expect(heardAfter(700)).toBe('早');
  expect(heardAfter(2_100)).toBe('早上九声音断了。');
  expect(heardAfter(3_000)).toBe('早上九点，声音断了。');
});

test('[S15] a memory is as long as a visit needs and no longer', () => {
  const memory = new Memory();
  for (let turn = 0; turn < 100; turn++) memory.asked(mintId<TurnId>(`t${turn}`), `${turn}`);
  expect(memory.exchanges.at(-1)?.asked).toBe('99');
  expect(memory.exchanges.length).toBe(12);
});

test('[D26] a visitor who left leaves nothing behind', () => {
  const memory = remember(['早上九点。', 1_000]);
  memory.played(one, 1_000);
  memory.state = { ...memory.state, secret: true };
  memory.forget();
  expect(memory.exchanges).toEqual([]);
  expect(memory.state).toEqual(newDialogueState);
});
