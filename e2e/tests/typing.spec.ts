import { expect } from '@playwright/test';
import { demoEntry, longestDemoEntry } from '../src/demo.ts';
import { test } from '../src/lobby-test.ts';

const long = longestDemoEntry();
const hours = demoEntry('opening-hours');
const thanks = demoEntry('thanks');
const water = demoEntry('water');

for (const language of ['zh', 'en'] as const) {
  test(`[F18, F20, D4] after the first touch in ${language} a typed question is answered as staff wrote it`, async ({
    gateway,
    openKiosk,
  }) => {
    const kiosk = await openKiosk(gateway.url, { language, untouched: true });
    await kiosk.page.getByRole('button', { name: kiosk.words.start }).click();
    await kiosk.ask(water.question[language]);
    await expect(kiosk.question).toContainText(water.question[language]);
    await kiosk.untilAnswered(water.answer[language]);
  });
}

test('[F19, F23] a changed language is spoken by the page, by the cards and by the answers', async ({
  gateway,
  openKiosk,
}) => {
  const kiosk = await openKiosk(gateway.url);
  const card = kiosk.page.getByRole('button', { name: hours.question.en });
  await expect(card).toBeHidden();
  await kiosk.chooseLanguage('en');
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(kiosk.field).toHaveAttribute('placeholder', kiosk.words.typeHere);
  await card.click();
  await kiosk.untilAnswered(hours.answer.en);
});

test('[F17, F18] a whole visit needs nothing but a keyboard', async ({ gateway, openKiosk }) => {
  const kiosk = await openKiosk(gateway.url, { untouched: true });
  const { keyboard } = kiosk.page;
  await kiosk.reach(kiosk.button(kiosk.words.start));
  await keyboard.press('Enter');
  await kiosk.reach(kiosk.field);
  await keyboard.type(long.question.zh);
  await keyboard.press('Enter');
  await kiosk.untilHeard();
  await kiosk.reach(kiosk.button(kiosk.words.stop));
  await keyboard.press('Space');
  await kiosk.untilPhase('idle');
  await kiosk.reach(kiosk.field);
  await keyboard.type(thanks.question.zh);
  await keyboard.press('Enter');
  await kiosk.untilAnswered(thanks.answer.zh);
  await kiosk.reach(kiosk.button(kiosk.words.leave));
  await keyboard.press('Enter');
  await expect(kiosk.button(kiosk.words.start)).toBeVisible();
});
