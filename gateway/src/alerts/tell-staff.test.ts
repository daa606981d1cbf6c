import { expect, test, vi } from 'vitest';
import { silentLog } from '../journal/log.ts';
import type { Alert } from '../person/alert.ts';
import { AlertLost, type StaffAlerts, type StaffCall } from './staff-alerts.ts';
import { createTellStaff } from './tell-staff.ts';

const now = (): Date => new Date('2026-11-27T06:00:00Z');

async function told(alert: Alert): Promise<StaffCall[]> {
  const calls: StaffCall[] = [];
  const alerts: StaffAlerts = { tell: async (call) => void calls.push(call) };
  createTellStaff({ alerts, venue: '晨光银行', now, log: silentLog }).tell('kiosk-1', alert);
  return calls;
}

const place = { venue: '晨光银行', kiosk: 'kiosk-1', at: '2026-11-27T06:00:00.000Z' };

test.each<[Alert, Partial<StaffCall>]>([
  [
    { type: 'emergency', emergency: 'fraud' },
    { kind: 'fraud', strength: 1 },
  ],
  [
    { type: 'taken-back', emergency: 'fraud' },
    { kind: 'taken-back', strength: 0, reason: 'fraud' },
  ],
  [
    { type: 'upset', feeling: 'annoyed', strength: 0.8567 },
    { kind: 'annoyed', strength: 0.86 },
  ],
  [
    { type: 'person-wanted', reason: 'asked-for' },
    { kind: 'person-wanted', strength: 0.5, reason: 'asked-for' },
  ],
])('[H22] staff are told the venue, the kiosk, the kind and the time of %j', async (alert, expected) => {
  expect(await told(alert)).toEqual([{ ...place, ...expected }]);
});

test('[H21] a lost call is in the log with its kiosk and kind, and disturbs nobody', async () => {
  const error = vi.fn();
  const alerts: StaffAlerts = { tell: () => Promise.reject(new AlertLost('no')) };
  const staff = createTellStaff({ alerts, venue: '晨光银行', now, log: { ...silentLog, error } });
  staff.tell('kiosk-1', { type: 'emergency', emergency: 'medical' });
  await vi.waitFor(() => expect(error).toHaveBeenCalledOnce());
  expect(error.mock.calls[0]?.[0]).toMatchObject({ kiosk: 'kiosk-1', kind: 'medical' });
});
