import { expect } from '@playwright/test';
import { demoEntry } from '../src/demo.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';
import { bareMachine, type BareMachine } from '../src/bare-machine.ts';

const water = demoEntry('water');
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
