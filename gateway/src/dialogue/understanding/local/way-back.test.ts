import { expect, test } from 'vitest';
import { newFrame } from '../../../flows/run/advance.ts';
import { newDialogueState } from '../../dialogue-state.ts';
import { bare } from '../bare.ts';
import { wayBack } from './way-back.ts';

/** What is done when this is said to the loans desk while these flows are begun, the last on top. */
function said(text: string, flows: string[] = [], department = 'loans'): string[] | undefined {
  const setting = {
    flows: new Map(),
    isSafe: () => true,
    language: 'zh' as const,
    now: new Date('2026-11-27T09:00:00'),
    fresh: '1',
  };
  const frames = flows.map((flow) => newFrame({ flow, slots: {} }, setting));
  const state = { ...newDialogueState, department, tasks: { ...newDialogueState.tasks, frames } };
  return wayBack(bare(text), state)?.map(({ type }) => type);
}

test.each(['回前台', '请帮我转回前台吧。', '找服务台', 'Back to the front desk, please', 'front desk'])(
  '[Z5] "%s" leads back to the front desk',
  (text) => {
    expect(said(text)).toEqual(['go-to']);
    expect(said(text, [], '')).toBeUndefined();
  },
);

test('[Z5] a plain "back" does so too, where there is no step of a task to go back to', () => {
  expect(said('返回')).toEqual(['go-to']);
  expect(said('go back')).toEqual(['go-to']);
  expect(said('返回', ['loans/apply'])).toBeUndefined();
});

test('[Z5] what the department has begun is given up, and what the front desk had begun goes on', () => {
  expect(said('回前台', ['loans/apply'])).toEqual(['cancel', 'go-to']);
  expect(said('回前台', ['visit'])).toEqual(['resume']);
  expect(said('回前台', ['visit', 'loans/apply', 'loans/rate'])).toEqual(['cancel', 'cancel', 'go-to']);
});

test.each(['前台在哪里', '前台几点下班', 'where is the front desk', '回家'])(
  '[Z5] "%s" is a question like others',
  (text) => expect(said(text)).toBeUndefined(),
);
