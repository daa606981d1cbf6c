import { pino, type Logger } from 'pino';

/** What a room may do with the log. It is handed in, never imported as a thing: tests pass a silent one. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/**
 * Opens the log. The rubric: `error` wants a person, `warn` heals by itself, `info` is one line a change of phase,
 * `debug` is for the bench. What a visitor says is never part of a message or a field.
 */
export function openLog(level: string, pretty: boolean): Log {
  if (!pretty) return pino({ level });
  return pino({
    level,
    transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } },
  });
}

/** A log that says nothing. */
export const silentLog: Log = pino({ level: 'silent' });
