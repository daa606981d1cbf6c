import type { Log } from '../journal/log.ts';
import type { StaffAlerts } from './staff-alerts.ts';

/** For halls where somebody watches the log: a call is a line in it. */
export function createLogAlerts(log: Log): StaffAlerts {
  return {
    async tell(call, signal) {
      signal.throwIfAborted();
      log.warn(call, 'a visitor needs staff');
    },
  };
}
