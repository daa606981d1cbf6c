import { expect, test } from 'vitest';
import type { StaffCall } from '../src/alerts/staff-alerts.ts';
import { smallDesk } from '../src/dialogue/test/small-desk.ts';
import { openTestGateway } from './test-gateway.ts';
import { TestKiosk, turnId } from './test-kiosk.ts';

test('[H22] an emergency is told to staff with its kiosk before the visitor hears a word, and once', async () => {
  const calls: StaffCall[] = [];
  const spoken: number[] = [];
  const kiosk: TestKiosk = new TestKiosk(
    await openTestGateway({
      dialogue: smallDesk({ type: 'unknown' }),
      alerts: {
        tell: async (call) => {
          calls.push(call);
          spoken.push(kiosk.of('reply-clause').length);
        },
      },
    }),
    'kiosk-7',
  );
  const one = turnId('one');
  kiosk.ask(one, '那边有个老太太摔倒爬不起来了');
  expect(await kiosk.ending(one)).toBe('finished');
  expect(calls).toMatchObject([{ venue: '测试支行', kiosk: 'kiosk-7', kind: 'medical', strength: 1 }]);
  expect(spoken).toEqual([0]);
  expect(JSON.stringify(calls)).not.toContain('老太太');
});

test('[H22] who asks for a person is announced with the reason', async () => {
  const calls: StaffCall[] = [];
  const alerts = { tell: async (call: StaffCall) => void calls.push(call) };
  const kiosk = new TestKiosk(await openTestGateway({ dialogue: smallDesk({ type: 'unknown' }), alerts }));
  const one = turnId('one');
  kiosk.ask(one, '我要找人工');
  expect(await kiosk.ending(one)).toBe('finished');
  expect(calls).toMatchObject([{ kiosk: 'kiosk-1', kind: 'person-wanted', reason: 'asked-for' }]);
});
