import { once } from 'node:events';
import { expect } from '@playwright/test';
import { demoEntry } from '../src/demo.ts';
import { freePort } from '../src/free-port.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';

const hours = demoEntry('opening-hours');
const thanks = demoEntry('thanks');
const stopsWithinMs = 5_000;

test('[C6, F2, F9] a gateway stopped in mid-answer exits cleanly, and its kiosk goes on with the next one', async ({
  startGateway,
  openKiosk,
}) => {
  const place = { LOBBY_ENGINES: 'scripted', LOBBY_PORT: String(await freePort()) };
  const gateway = await startGateway(place);
  const kiosk = await openKiosk(gateway.url, withoutGraphics);
  await kiosk.ask(hours.question.zh);
  await kiosk.untilHeard();

  const signal = AbortSignal.timeout(stopsWithinMs);
  const exit = once(gateway.process, 'exit', { signal });
  gateway.process.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  await expect(kiosk.notice).toHaveText(kiosk.words.notices.reconnecting);
  await kiosk.untilPhase('idle');

  await kiosk.ask(thanks.question.zh);
  await startGateway(place);
  await kiosk.untilAnswered(thanks.answer.zh);
  await expect(kiosk.notice).toBeEmpty();
});
