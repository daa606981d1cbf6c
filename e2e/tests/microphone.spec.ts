import { expect } from '@playwright/test';
import { demoEntry } from '../src/demo.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';
import { killSoundSystem } from '../src/sound-system.ts';

const thanks = demoEntry('thanks');

test('[G6, F12] a refused microphone is told, typing works, and one touch opens it once it is allowed', async ({
  gateway,
  openKiosk,
}) => {
  const kiosk = await openKiosk(gateway.url, { ...withoutGraphics, microphoneAccess: 'refused' });
  await kiosk.untilMicrophone('refused');
  await kiosk.ask(thanks.question.zh);
  await kiosk.untilAnswered(thanks.answer.zh);
  await expect(kiosk.status).toHaveText(kiosk.words.microphone.refused);

  await kiosk.page.context().grantPermissions(['microphone']);
  await kiosk.button(kiosk.words.retryMicrophone).click();
  await kiosk.untilMicrophone('on');
  await expect(kiosk.status).toHaveText(kiosk.words.microphone.on);
});

test('[G6, F12] a kiosk without a microphone says so, and answers what is typed', async ({
  gateway,
  openKiosk,
}) => {
  const kiosk = await openKiosk(gateway.url, {
    ...withoutGraphics,
    language: 'en',
    microphoneAccess: 'no-device',
  });
  await kiosk.untilMicrophone('missing');
  await kiosk.ask(thanks.question.en);
  await kiosk.untilAnswered(thanks.answer.en);
  await expect(kiosk.status).toHaveText(kiosk.words.microphone.missing);
  await expect(kiosk.button(kiosk.words.retryMicrophone)).toBeVisible();
});

test('[G7, F12] a microphone taken away during an answer is told once the answer is over', async ({
  gateway,
  openKiosk,
}) => {
  const kiosk = await openKiosk(gateway.url, { ...withoutGraphics, microphoneAccess: 'refused' });
  await kiosk.untilMicrophone('refused');
  await kiosk.untilGreeted();
  await kiosk.page.context().grantPermissions(['microphone']);
  await kiosk.button(kiosk.words.retryMicrophone).click();
  await kiosk.untilMicrophone('on');
  await kiosk.ask(thanks.question.zh);
  await kiosk.untilHeard();
  await kiosk.page.context().clearPermissions();
  await kiosk.untilMicrophone('unplugged');
  await kiosk.untilAnswered(thanks.answer.zh);
  await expect(kiosk.status).toHaveText(kiosk.words.microphone.unplugged);
});

test('[G7, P10] sound that dies under a visit is told, and the visit goes on with microphone and voice', async ({
  gateway,
  openKiosk,
}) => {
  const kiosk = await openKiosk(gateway.url, withoutGraphics);
  await kiosk.untilMicrophone('on');
  await kiosk.ask(thanks.question.zh);
  await kiosk.untilHeard();
  await killSoundSystem(kiosk.browser);
  await kiosk.untilMicrophone('unplugged');
  await kiosk.untilAnswered(thanks.answer.zh);
  await expect(kiosk.status).toHaveText(kiosk.words.microphone.unplugged);

  await kiosk.button(kiosk.words.retryMicrophone).click();
  await kiosk.untilMicrophone('on');
  await kiosk.ask(thanks.question.zh);
  await kiosk.untilHeard();
  await kiosk.untilAnswered(thanks.answer.zh);
});
