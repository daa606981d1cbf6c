import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Language } from '@lobby/shared/protocol/language';
import { expect, onTestFinished } from 'vitest';
import { openDemoSystem } from '../demo/system/demo-systems.ts';
import type { DemoVenue } from '../demo/system/names.ts';
import type { DemoSystem } from '../demo/system/open-system.ts';
import { silentLog, type Log } from '../src/journal/log.ts';
import { openMind } from '../src/mind.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { openTestGateway } from './test-gateway.ts';
import { TestKiosk, turnId } from './test-kiosk.ts';

const secret = 'open-sesame';

/** A demo whose system really answers, and a gateway to visit it by. */
export interface DemoHall {
  system: DemoSystem;
  /** What was logged. */
  lines: string[];
  visit: (language?: Language) => Visit;
}

/** Somebody at the kiosk who types. */
export interface Visit {
  kiosk: TestKiosk;
  /** Resolves with what is said, once all of it was. */
  ask: (text: string) => Promise<string>;
  /** What was shown last. */
  shown: () => GatewayMessages['reply-show'] | undefined;
}

/** Opens a demo with its system; both are closed when the test ends. */
export async function openDemo(venue: DemoVenue): Promise<DemoHall> {
  const system = await openDemoSystem(venue, secret);
  onTestFinished(() => system.close());
  const folder = await mkdtemp(join(tmpdir(), 'lobby-demo-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const storage = await openStorage(':memory:');
  onTestFinished(() => storage.close());
  const { log, lines } = keptLog();
  const { dialogue, understanding } = await openMind({
    database: storage.database,
    venuePath: join(import.meta.dirname, '..', 'demo', venue),
    settingsOf: () => ({ address: system.address, secret }),
    keyPath: join(folder, 'installation.key'),
    // What is learnt from the same files by the same code is the same.
    folder: join(tmpdir(), 'lobby-test-understanding'),
    log,
  });
  await understanding.ready(new AbortController().signal);
  const address = await openTestGateway({ dialogue, log, voice: undefined });
  return { system, lines, visit: (language = 'zh') => visit(address, language) };
}

let turns = 0;

function visit(address: string, language: Language): Visit {
  const kiosk = new TestKiosk(address);
  return {
    kiosk,
    ask: async (text) => {
      const turn = turnId(`turn-${turns++}`);
      kiosk.send('question-ask', { turn, text, language });
      expect(await kiosk.ending(turn)).toBe('finished');
      kiosk.send('reply-played', { turn, playedMs: 60_000 });
      return kiosk.captions(turn);
    },
    shown: () => kiosk.of('reply-show').at(-1),
  };
}

function keptLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const keep = (...line: unknown[]): void => void lines.push(JSON.stringify(line));
  return { log: { ...silentLog, info: keep, warn: keep, error: keep, debug: keep }, lines };
}

/** A day on which every demo works, within the days that may be booked, as it is written and as it is said. */
export interface Workday {
  date: string;
  zh: string;
  en: string;
}

/** The first workday from tomorrow on, and the one after that. */
export function workdays(): [Workday, Workday] {
  const today = new Date();
  const days = [1, 2, 3].map(
    (ahead) => new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead),
  );
  const [first, second] = days.filter((day) => day.getDay() !== 0).map(workday);
  if (first === undefined || second === undefined) throw new Error('there are no workdays');
  return [first, second];
}

function workday(day: Date): Workday {
  return {
    date: day.toLocaleDateString('sv-SE'),
    zh: `${day.getMonth() + 1}月${day.getDate()}号`,
    en: day.toLocaleDateString('en-US', { month: 'long', day: 'numeric' }),
  };
}
