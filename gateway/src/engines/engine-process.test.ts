import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type Engine, EngineFailed } from './engine.ts';
import { startEngine } from './engine-process.ts';
import { type Patience, defaultPatience } from './supervision.ts';
import type { TestAsk, TestSettings } from './test-engine.ts';

const program = new URL('./test-engine.ts', import.meta.url);
const never = new AbortController().signal;
const quick: Patience = { ...defaultPatience, firstRestMs: 1, deaths: 3 };
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

function start(opens: TestSettings['opens'] = 'well', patience = quick): Engine<TestAsk, unknown> {
  const engine = startEngine<TestAsk, unknown>(
    program,
    { name: 'test', settings: { opens }, patience },
    quiet,
  );
  onTestFinished(() => engine.close());
  return engine;
}

async function all(engine: Engine<TestAsk, unknown>, ask: TestAsk, signal = never): Promise<unknown[]> {
  const parts: unknown[] = [];
  for await (const part of engine.call(ask, signal)) parts.push(part);
  return parts;
}

test('[E1] the parts of an answer arrive in order', async () => {
  expect(await all(start(), { type: 'count', to: 3, label: 'a' })).toEqual(['a1', 'a2', 'a3']);
});

test('[E1] samples travel as typed arrays', async () => {
  const samples = Float32Array.of(0.25, -1);
  expect(await all(start(), { type: 'echo', samples })).toEqual([samples]);
});

test('[E2] calls that overlap do not mix', async () => {
  const engine = start();
  const [left, right] = await Promise.all([
    all(engine, { type: 'count', to: 4, label: 'a' }),
    all(engine, { type: 'count', to: 4, label: 'b' }),
  ]);
  expect(left).toEqual(['a1', 'a2', 'a3', 'a4']);
  expect(right).toEqual(['b1', 'b2', 'b3', 'b4']);
});

test('[E3] a stopped call settles with the reason, and the process learns of it', async () => {
  const engine = start();
  const visitor = new AbortController();
  const parts = engine.call({ type: 'wait' }, visitor.signal)[Symbol.asyncIterator]();
  await parts.next();
  const next = parts.next();
  visitor.abort(new Error('left'));
  await expect(next).rejects.toThrow('left');
  expect(await all(engine, { type: 'sees-stop' })).toEqual(['stopped']);
});

test('[E3] who leaves an answer early stops the call', async () => {
  const engine = start();
  for await (const _ of engine.call({ type: 'wait' }, never)) break;
  expect(await all(engine, { type: 'sees-stop' })).toEqual(['stopped']);
});

test('[E3] a call that is stopped in the moment it finds the engine ready settles with the reason', async () => {
  const engine = start();
  await engine.ready(new AbortController().signal);
  const visitor = new AbortController();
  const call = all(engine, { type: 'wait' }, visitor.signal);
  visitor.abort(new Error('left'));
  await expect(call).rejects.toThrow('left');
});

test('[E3] a call with an aborted signal throws its reason', async () => {
  const call = all(start(), { type: 'wait' }, AbortSignal.abort(new Error('gone')));
  await expect(call).rejects.toThrow('gone');
});

test('[E3] waiting for an engine that starts settles when it is stopped', async () => {
  const visitor = new AbortController();
  const ready = start('never').ready(visitor.signal);
  visitor.abort(new Error('left'));
  await expect(ready).rejects.toThrow('left');
});

test('[E4] a fault fails its own call only', async () => {
  const engine = start();
  const running = all(engine, { type: 'count', to: 50, label: 'a' });
  await expect(all(engine, { type: 'fault' })).rejects.toMatchObject({
    name: 'EngineFailed',
    engine: 'test',
    cause: { message: 'asked to fault' },
  });
  expect(await running).toHaveLength(50);
});

test('[E5] a death fails the running calls, and the next call is answered by a new process', async () => {
  const engine = start();
  await engine.ready(never);
  const running = all(engine, { type: 'wait' });
  await expect(all(engine, { type: 'die' })).rejects.toThrow(EngineFailed);
  await expect(running).rejects.toThrow(EngineFailed);
  expect(await all(engine, { type: 'count', to: 1, label: 'b' })).toEqual(['b1']);
});

test('[E6] an engine whose processes all die is given up', async () => {
  const engine = start('dead');
  await expect(engine.ready(never)).rejects.toThrow(EngineFailed);
  await expect(all(engine, { type: 'count', to: 1, label: 'a' })).rejects.toThrow(EngineFailed);
});

test('[E11] an engine that says it cannot open is given up at once, with what it said', async () => {
  const engine = start('broken', { ...quick, firstRestMs: 60_000 });
  await expect(engine.ready(never)).rejects.toMatchObject({ cause: { message: 'nothing to load' } });
});

test('[E7] a process that does not open in time is killed', async () => {
  const engine = start('never', { ...quick, startMs: 50, deaths: 1 });
  await expect(engine.ready(never)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('SIGKILL') },
  });
});

test('[E8] a process that does not let go of a stopped call is replaced', async () => {
  const engine = start('well', { ...quick, stopMs: 50 });
  const hanging = all(engine, { type: 'wait' });
  for await (const _ of engine.call({ type: 'hang' }, never)) break;
  await expect(hanging).rejects.toThrow(EngineFailed);
  expect(await all(engine, { type: 'count', to: 1, label: 'b' })).toEqual(['b1']);
});

test('[E9] closing ends running calls, refuses new ones, and may be repeated', async () => {
  const engine = start();
  await engine.ready(never);
  const running = all(engine, { type: 'wait' });
  const closed = Promise.all([engine.close(), engine.close()]);
  await expect(running).rejects.toThrow(EngineFailed);
  await closed;
  await engine.close();
  await expect(all(engine, { type: 'count', to: 1, label: 'a' })).rejects.toThrow(EngineFailed);
});

test('[E10] a process ends when its gateway is gone, whatever it does', async () => {
  const child = fork(fileURLToPath(program), { serialization: 'advanced', execArgv: [], silent: true });
  child.send({ type: 'open', settings: { opens: 'well' } });
  await once(child, 'message');
  child.send({ type: 'call', call: 1, ask: { type: 'hang' } });
  await once(child, 'message');
  const exit = once(child, 'exit');
  child.disconnect();
  expect(await exit).toEqual([0, null]);
});

test('[E23] an engine keeps the lead it was told, and so does the process that takes its place', async () => {
  const engine = start();
  expect(await all(engine, { type: 'lead' })).toEqual([Infinity]);
  engine.keepLead(250);
  expect(await all(engine, { type: 'lead' })).toEqual([250]);
  await expect(all(engine, { type: 'die' })).rejects.toThrow(EngineFailed);
  expect(await all(engine, { type: 'lead' })).toEqual([250]);
});
