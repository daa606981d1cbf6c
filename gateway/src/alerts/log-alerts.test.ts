import { vi } from 'vitest';
import { silentLog } from '../journal/log.ts';
import { createLogAlerts } from './log-alerts.ts';
import { staffAlertsContract } from './staff-alerts.contract.ts';

staffAlertsContract(() => {
  const warn = vi.fn();
  return {
    alerts: createLogAlerts({ ...silentLog, warn }),
    arrived: () => warn.mock.calls.map(([fields]) => fields),
  };
});
