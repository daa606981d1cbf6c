import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import { expect, onTestFinished, test } from 'vitest';
import { openMockHospital } from '../../e2e/src/systems/mock-hospital.ts';
import type { Log } from '../src/journal/log.ts';
import { silentLog } from '../src/journal/log.ts';
import { openMind } from '../src/mind.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { openTestGateway } from './test-gateway.ts';
import { TestKiosk, turnId } from './test-kiosk.ts';

const hospital = join(import.meta.dirname, '../src/flows/test/hospital');
const idCard = '11010519491231002X';

/** A log that keeps its lines. */
function keptLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const keep = (...line: unknown[]): void => void lines.push(JSON.stringify(line));
  return { log: { ...silentLog, info: keep, warn: keep, error: keep, debug: keep }, lines };
}

/** A gateway of a hospital whose system really answers, and a kiosk at it. */
async function openHospital() {
  const system = await openMockHospital(join(hospital, 'systems/hospital.openapi.yaml'), 'open-sesame');
  onTestFinished(() => system.close());
  const folder = await mkdtemp(join(tmpdir(), 'lobby-key-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const storage = await openStorage(':memory:');
  onTestFinished(() => storage.close());
  const { log, lines } = keptLog();
  const { dialogue } = await openMind({
    database: storage.database,
    venuePath: hospital,
    keyPath: join(folder, 'installation.key'),
    settingsOf: () => ({ address: system.address, secret: 'open-sesame' }),
    folder: tmpdir(),
    log,
  });
  const address = await openTestGateway({ dialogue, log, voice: undefined });
  return { system, lines, visit: () => visit(address) };
}

let turns = 0;

/** Somebody comes to the kiosk and types. */
function visit(address: string) {
  const kiosk = new TestKiosk(address);
  const ask = async (text: string): Promise<string> => {
    const turn = turnId(`turn-${turns++}`);
    kiosk.ask(turn, text);
    expect(await kiosk.ending(turn)).toBe('finished');
    kiosk.send('reply-played', { turn, playedMs: 60_000 });
    return kiosk.captions(turn);
  };
  const shown = (): GatewayMessages['reply-show'] | undefined => kiosk.of('reply-show').at(-1);
  return { kiosk, ask, shown };
}

async function upToConfirm(ask: (text: string) => Promise<string>): Promise<string> {
  for (const text of ['帮我挂个明天心内科的号', '第二个', '张伟', '13800138000']) await ask(text);
  return ask(idCard);
}

test("[Q35] a visitor books a visit by typing, in the hospital's own system", async () => {
  const { system, visit: come, lines } = await openHospital();
  const { ask, shown, kiosk } = come();
  expect(await ask('帮我挂个明天心内科的号')).toContain('14:00 李医生');
  expect(shown()?.suggestions).toEqual(['09:30 张医生', '14:00 李医生']);
  expect(await ask('便宜的那个')).toContain('叫什么名字');
  expect(await ask('停车场在哪里')).toContain('我们接着办预约挂号');
  expect(await ask('张伟')).toContain('手机号');
  expect(shown()?.card).toMatchObject({ type: 'keypad', longest: 12, hidden: false });
  expect(await ask('13800138000')).toContain('138 0013 8000');
  expect(shown()?.card).toMatchObject({ type: 'keypad', longest: 18, letter: 'X', hidden: true });
  expect(await ask(idCard)).toContain('尾号002X');
  expect(shown()?.card).toMatchObject({ type: 'summary', title: '预约挂号' });
  expect(system.booked).toEqual([]);
  expect(await ask('对')).toContain('您是A001号');
  expect(system.booked).toEqual([{ visit: 'li-1400', patient: '张伟', phone: '13800138000', idCard }]);
  expect(JSON.stringify(kiosk.heard)).not.toContain(idCard);
  expect(lines.join('\n')).not.toMatch(/张伟|13800138000|11010519491231002X/);
});

test('[Q36] a booking whose answer was lost is made once', async () => {
  const { system, visit: come } = await openHospital();
  const { ask } = come();
  expect(await upToConfirm(ask)).toContain('对吗');
  system.trouble('book-visit', { type: 'lost-answer' });
  expect(await ask('对')).toContain('您是A001号');
  expect(system.booked).toHaveLength(1);
  expect(system.requests.filter(({ operation }) => operation === 'book-visit')).toHaveLength(2);
});

test('[Q36] a system that is down leads to a person, and nothing is booked', async () => {
  const { system, visit: come, lines } = await openHospital();
  const { ask } = come();
  await upToConfirm(ask);
  for (let count = 0; count < 2; count++) system.trouble('book-visit', { type: 'status', status: 503 });
  expect(await ask('对')).toContain('我请工作人员帮您');
  expect(system.booked).toEqual([]);
  expect(lines.join('\n')).toContain('a person is wanted');
});

test('[Q37] who comes after a visitor who left finds nothing of their task', async () => {
  const { system, visit: come } = await openHospital();
  const { ask, kiosk } = come();
  expect(await upToConfirm(ask)).toContain('对吗');
  kiosk.send('visit-end', { reason: 'left' });
  expect(await come().ask('对')).not.toContain('约好了');
  expect(system.booked).toEqual([]);
});
