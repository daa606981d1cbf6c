import { expect, test } from 'vitest';
import type { StaffAlerts, StaffCall } from './staff-alerts.ts';

export const call: StaffCall = {
  venue: '晨光银行',
  kiosk: 'kiosk-1',
  kind: 'medical',
  strength: 1,
  at: '2026-11-27T06:00:00.000Z',
};

/** Alerts, and what arrived by them. */
export interface AlertsCase {
  alerts: StaffAlerts;
  arrived: () => unknown[];
}

/** What every way of telling staff keeps to. */
export function staffAlertsContract(make: () => Promise<AlertsCase> | AlertsCase): void {
  test('[H20] a call arrives as it was made', async () => {
    const { alerts, arrived } = await make();
    await alerts.tell(call, new AbortController().signal);
    expect(arrived()).toEqual([call]);
  });

  test('[H20] a call after stopping throws the reason and does not arrive', async () => {
    const { alerts, arrived } = await make();
    const reason = new Error('gone');
    await expect(alerts.tell(call, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(arrived()).toEqual([]);
  });
}
