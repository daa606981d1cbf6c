import type { Log } from '../journal/log.ts';
import type { Alert } from '../person/alert.ts';
import type { StaffAlerts, StaffCall } from './staff-alerts.ts';

/** What telling staff takes. */
export interface TellStaffNeeds {
  alerts: StaffAlerts;
  venue: string;
  now: () => Date;
  log: Log;
}

/** Tells staff of visitors while their visits go on. */
export interface TellStaff {
  tell: (kiosk: string, alert: Alert) => void;
  /** Gives up whatever is still under way. */
  close: () => void;
}

/** Nobody waits for staff to be told; what fails is in the log, and the visitor hears the same either way. */
export function createTellStaff({ alerts, venue, now, log }: TellStaffNeeds): TellStaff {
  const closing = new AbortController();
  return {
    tell: (kiosk, alert) => {
      const call = { venue, kiosk, ...kindOf(alert), at: now().toISOString() };
      alerts.tell(call, closing.signal).catch((err: unknown) => {
        if (!closing.signal.aborted) log.error({ kiosk, kind: call.kind, err }, 'staff could not be told');
      });
    },
    close: () => closing.abort(new Error('the gateway closes')),
  };
}

function kindOf(alert: Alert): Pick<StaffCall, 'kind' | 'strength' | 'reason'> {
  switch (alert.type) {
    case 'emergency':
      return { kind: alert.emergency, strength: 1 };
    case 'taken-back':
      return { kind: 'taken-back', strength: 0, reason: alert.emergency };
    case 'upset':
      return { kind: alert.feeling, strength: Math.round(alert.strength * 100) / 100 };
    case 'person-wanted':
      return { kind: 'person-wanted', strength: 0.5, reason: alert.reason };
  }
}
