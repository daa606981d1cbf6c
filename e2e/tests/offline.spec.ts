import { awaySentence, keptPath, type KeptList } from '@lobby/shared/protocol/kept';
import { expect } from '@playwright/test';
import { openWire, type BreakableWire } from '../src/breakable-wire.ts';
import { demoEntries, demoEntry, type DemoEntry } from '../src/demo.ts';
import { scriptedSoundMs } from '../src/expected-sound.ts';
import type { KioskScreen } from '../src/kiosk-screen.ts';
import { test, withoutGraphics, type KioskOptions } from '../src/lobby-test.ts';
import { countPlacedSound, takePlacedSound } from '../src/placed-sound.ts';

const hours = demoEntry('opening-hours');

/** A question that the demo answers and kiosks do not keep. */
async function unkeptEntry(url: string): Promise<DemoEntry> {
  const list = (await (await fetch(`${url}${keptPath}`)).json()) as KeptList;
  const kept = list.answers.flatMap(({ clauses }) => clauses.map(({ text }) => text).join(''));
  const entry = demoEntries().find(({ answer }) => !kept.includes(answer.zh));
  if (entry === undefined) throw new Error('every answer of the demo is kept');
  return entry;
}

/** What is on the screen was played whole, and no part of it twice. */
async function expectHeardOnce(kiosk: KioskScreen): Promise<void> {
  const { answer, language } = await kiosk.state();
  const ms = await scriptedSoundMs(answer.clauses, language);
  expect(await takePlacedSound(kiosk)).toEqual({ ms, takenBack: 0 });
}

async function untilKept({ page }: KioskScreen): Promise<void> {
  await page.waitForFunction(() => window.lobby.page.keepsAnswers, undefined, { timeout: 60_000 });
}

async function withWire(url: string, use: (wire: BreakableWire) => Promise<void>): Promise<void> {
  const wire = await openWire(url);
  try {
    await use(wire);
  } finally {
    await wire.close();
  }
}

const untouched = { untouched: true, before: countPlacedSound } satisfies KioskOptions;

test('[F50, F51, F52, F53] with the network cut a kiosk answers aloud what it keeps, and asks the rest when it is back', async ({
  gateway,
  openKiosk,
}) => {
  const unkept = await unkeptEntry(gateway.url);
  await withWire(gateway.url, async (wire) => {
    const kiosk = await openKiosk(wire.url, { ...withoutGraphics, ...untouched });
    await untilKept(kiosk);
    await kiosk.button(kiosk.words.start).click();
    await kiosk.untilGreeted();
    await takePlacedSound(kiosk);

    await wire.cut();
    await expect(kiosk.notice).toHaveText(kiosk.words.notices['on-my-own']);
    await kiosk.button(hours.question.zh).click();
    await kiosk.page.waitForFunction(() => Object.values(window.lobby.mouth).some((weight) => weight > 0.3));
    await kiosk.untilAnswered(hours.answer.zh);
    await expectHeardOnce(kiosk);
    expect((await kiosk.state()).suggestions.length).toBeGreaterThan(0);

    await kiosk.ask(unkept.question.zh);
    await kiosk.untilAnswered(awaySentence.zh);
    await expectHeardOnce(kiosk);

    await wire.mend();
    await kiosk.untilAnswered(unkept.answer.zh);
    await expectHeardOnce(kiosk);
    await expect(kiosk.notice).toBeEmpty();
    await kiosk.ask(hours.question.zh);
    await kiosk.untilAnswered(hours.answer.zh);
    await expectHeardOnce(kiosk);
  });
});

test('[F54, F55] a kiosk that starts without its gateway comes up, greets and answers, and goes on with it later', async ({
  gateway,
  openKiosk,
}) => {
  const unkept = await unkeptEntry(gateway.url);
  await withWire(gateway.url, async (wire) => {
    const kiosk = await openKiosk(wire.url, { ...untouched, language: 'en' });
    await untilKept(kiosk);
    await kiosk.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await wire.cut();
    await kiosk.page.reload();
    await kiosk.button(kiosk.words.start).click();
    await kiosk.untilGreeted();
    await expectHeardOnce(kiosk);
    await expect(kiosk.notice).toHaveText(kiosk.words.notices['on-my-own']);
    await kiosk.page.waitForFunction(() => window.lobby.page.avatar === 'shown', undefined, {
      timeout: 60_000,
    });
    await kiosk.button(hours.question.en).click();
    await kiosk.untilAnswered(hours.answer.en);
    await expectHeardOnce(kiosk);

    await wire.mend();
    await expect(kiosk.notice).toBeEmpty({ timeout: 15_000 });
    expect(await takePlacedSound(kiosk)).toEqual({ ms: 0, takenBack: 0 });
    await kiosk.ask(unkept.question.en);
    await kiosk.untilAnswered(unkept.answer.en);
  });
});
