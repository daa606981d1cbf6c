import { apologies } from '@lobby/gateway/turn/apologies';
import { fillerClauses } from '@lobby/gateway/turn/filler';
import { untilReady } from '@lobby/tools/gateway-process';
import { expect } from '@playwright/test';
import { modelFolder } from '../../gateway/test/model-folder.ts';
import { bareMachine, type BareMachine } from '../src/bare-machine.ts';
import { demoEntry, longestDemoEntry } from '../src/demo.ts';
import { killEngine } from '../src/engine-child.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';
import { untilLogged } from '../src/until-logged.ts';

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

test('[T9, Y10, E5] a voice killed in mid-answer apologises, says the rest, and speaks as ever in the next turn', async ({
  startGateway,
  openKiosk,
}) => {
  test.skip(voice === undefined, 'the voice model is not on this machine');
  const gateway = await startGateway({
    LOBBY_ENGINES: 'local',
    LOBBY_LOG: 'info',
    LOBBY_PREPARE: 'nothing',
  });
  await Promise.all([
    untilReady(gateway.url, 100_000),
    untilLogged(gateway.process, 'known answers are prepared', 100_000),
  ]);
  const kiosk = await openKiosk(gateway.url, withoutGraphics);
  await kiosk.ask(long.question.zh);
  await expect.poll(() => kiosk.answer()).not.toBe('');
  await kiosk.untilHeard();
  await killEngine(gateway.process, 'kokoro-child');
  await expect.poll(() => kiosk.answer()).toContain(apologies.speaking.zh);
  await kiosk.untilPhase('idle');

  const fillers = fillerClauses.map(({ text }) => text);
  const clauses = (await kiosk.state()).answer.clauses.filter((clause) => !fillers.includes(clause));
  const apology = clauses.indexOf(apologies.speaking.zh);
  expect(clauses.lastIndexOf(apologies.speaking.zh)).toBe(apology);
  // The clause that broke off is said again: by the voice, and by the kiosk when that takes the voice too long.
  const rest = clauses.slice(apology + 1);
  expect(rest[0]).toBe(clauses[apology - 1]);
  const heard = [...clauses.slice(0, apology - 1), ...rest.slice(rest.lastIndexOf(rest[0] ?? ''))];
  expect(heard.join('')).toBe(long.answer.zh);

  await kiosk.ask(water.question.zh);
  await kiosk.untilHeard();
  await kiosk.untilAnswered(water.answer.zh);
});
