import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { TestKiosk, turnId } from './test-kiosk.ts';

const program = join(import.meta.dirname, '..', 'demo', 'start.ts');

vi.setConfig({ testTimeout: 60_000 });

/** Starts Lobby as `npm start` does, and resolves with what it said once it answers. */
async function start(environment: Record<string, string>): Promise<{ child: ChildProcess; said: string }> {
  const data = await mkdtemp(join(tmpdir(), 'lobby-data-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const own = { LOBBY_ENGINES: 'scripted', LOBBY_PORT: '0', LOBBY_LOG: 'silent', LOBBY_DATA: data };
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...own, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await vi.waitUntil(() => said.includes('Lobby: http'), { timeout: 50_000 });
  return { child, said };
}

const addressIn = (said: string, before: string): string =>
  new RegExp(`${before}.*?(http://\\S+)`).exec(said)?.[1] ?? '';

const health = async (address: string): Promise<string> => (await fetch(`${address}/health`)).text();

const answers = async (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

test.each(['SIGTERM', 'SIGKILL'] as const)(
  '[C20] a demo starts with a system that really answers its tasks, says so, and ends it on %s',
  async (signal) => {
    const { child, said } = await start({ LOBBY_VENUE: 'bank' });
    const system = addressIn(said, 'Demonstration system "bank"');
    expect(new URL(system).hostname).toBe('127.0.0.1');
    const address = addressIn(said, 'Lobby:').replace('localhost', '127.0.0.1');
    await vi.waitUntil(async () => !(await health(address)).includes('understanding'), { timeout: 50_000 });
    const kiosk = new TestKiosk(address);
    const [turn, next] = [turnId('turn-1'), turnId('turn-2')];
    kiosk.ask(turn, '帮我排一个公司业务的号');
    await kiosk.ending(turn);
    kiosk.ask(next, '好的');
    await kiosk.ending(next);
    expect(kiosk.captions(next)).toContain('您是D023号');
    child.kill(signal);
    await once(child, 'close');
    await vi.waitUntil(async () => !(await answers(system)), { timeout: 5_000 });
  },
);

test('[C21] a system that the operator named is asked instead, and no demonstration is started', async () => {
  const { said } = await start({ LOBBY_VENUE: 'bank', LOBBY_SYSTEM_BANK_ADDRESS: 'http://127.0.0.1:9' });
  expect(said).not.toContain('Demonstration');
});
