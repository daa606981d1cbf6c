import { untilQuiet } from '@lobby/bench/turn/process-tree';
import { apologies } from '@lobby/gateway/turn/apologies';
import { untilReady } from '@lobby/tools/gateway-process';
import { expect } from '@playwright/test';
import { modelFolder } from '../../gateway/test/model-folder.ts';
import { bareMachine, type BareMachine } from '../src/bare-machine.ts';
import { demoEntry, longestDemoEntry } from '../src/demo.ts';
import { killEngine } from '../src/engine-child.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';
import { watchMouth } from '../src/watch-mouth.ts';

const water = demoEntry('water');
const long = longestDemoEntry();
const voice = modelFolder('voice', 'kokoro-v1.0.int8.onnx');
let machine: BareMachine | undefined;

test.afterEach(async () => {
  await machine?.close();
  machine = undefined;
});

test('[F13, T10, P8] without models the page names what is missing and its remedy, and answers by text', async ({
  startGateway,
  openKiosk,
}) => {
  machine = await bareMachine('refuses');
  const gateway = await startGateway(machine.environment);
  const kiosk = await openKiosk(gateway.url, withoutGraphics);
  await expect(kiosk.page.getByText(kiosk.words.hearingMissing)).toBeVisible();
  await expect(kiosk.page.getByText('npm run models -- pull ears')).toBeVisible();
  const health: unknown = await (await fetch(`${gateway.url}/health`)).json();
  expect(health).toEqual({
    status: 'up',
    abilities: {
      hearing: { state: 'missing', command: 'npm run models -- pull ears' },
      speaking: { state: 'missing', command: 'npm run models -- pull voice' },
    },
  });

  await kiosk.ask(water.question.zh);
  await kiosk.page.waitForFunction(() => window.lobby.page.answer.current === 1);
  await expect(kiosk.page.locator('[data-spoken=true]')).toHaveCount(1);
  await kiosk.untilAnswered(water.answer.zh);
});

test('[C5, C6, F13] while models are on their way the page says so and answers, and a stop need not wait for them', async ({
  startGateway,
  openKiosk,
}) => {
  machine = await bareMachine('never-answers');
  const gateway = await startGateway(machine.environment);
  const kiosk = await openKiosk(gateway.url, { ...withoutGraphics, language: 'en' });
  await expect(kiosk.page.getByText(kiosk.words.hearingLoading(''))).toBeVisible();
  await kiosk.ask(water.question.en);
  await expect.poll(() => kiosk.answer()).not.toBe('');
  expect(await (await fetch(`${gateway.url}/health`)).text()).toContain('"loading"');
  await gateway.close();
  expect(gateway.process.exitCode).toBe(0);
});

test('[T9, T19, R45, E5] a voice killed in mid-answer apologises, and each clause stands there once and is said, the last ones by the voice again', async ({
  startGateway,
  openKiosk,
}) => {
  test.skip(voice === undefined, 'the voice model is not on this machine');
  test.setTimeout(200_000);
  const gateway = await startGateway({ LOBBY_ENGINES: 'local', LOBBY_PREPARE: 'nothing' });
  await untilReady(gateway.url, 100_000);
  // While a hall's knowledge is learnt for the first time, a voice that starts again may take longer than this answer.
  await untilQuiet(gateway.process.pid ?? 0, 60_000);
  const kiosk = await openKiosk(gateway.url, withoutGraphics);
  await kiosk.ask(long.question.zh);
  await kiosk.page.waitForFunction(() => window.lobby.mouth.aa > 0);
  await killEngine(gateway.process, 'kokoro-child');
  const mouth = await watchMouth(kiosk.page);

  const { clauses } = (await kiosk.state()).answer;
  const isApology = (clause: string): boolean => clause === apologies.speaking.zh;
  expect(clauses.filter(isApology)).toHaveLength(1);
  expect(clauses.filter((clause) => !isApology(clause)).join('')).toBe(long.answer.zh);
  // The browser has no voice of its own, and says what is left to it with a mouth that rests.
  expect(mouth.some(({ clause, open }) => clause === clauses.length - 1 && open > 0.1)).toBe(true);

  await kiosk.ask(water.question.zh);
  await kiosk.page.waitForFunction(() => window.lobby.mouth.aa > 0);
  await kiosk.untilAnswered(water.answer.zh);
});
