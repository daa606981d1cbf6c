import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { openWire, type BreakableWire } from '../src/breakable-wire.ts';
import { demoEntry, type DemoEntry } from '../src/demo.ts';
import { scriptedSoundMs } from '../src/expected-sound.ts';
import type { KioskScreen } from '../src/kiosk-screen.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';
import { countPlacedSound, takePlacedSound } from '../src/placed-sound.ts';

const thanks = demoEntry('thanks');

/** The answer on the screen was played whole, and no part of it twice. */
async function expectHeardOnce(kiosk: KioskScreen): Promise<void> {
  const { answer, language } = await kiosk.state();
  const ms = await scriptedSoundMs(answer.clauses, language);
  expect(await takePlacedSound(kiosk)).toEqual({ ms, takenBack: 0 });
}

/** Three visitors in one drop: one says nothing meanwhile, one asks, one listens to a long answer. */
interface Hall {
  idle: KioskScreen;
  asking: KioskScreen;
  listening: KioskScreen;
}

interface Drop {
  seconds: number;
  how: 'cut' | 'hold';
  /** Answered at length, so that enough is left to say; who asks a thing twice is answered in other words. */
  told: DemoEntry;
  asked: DemoEntry;
}

const drops: readonly Drop[] = [
  { seconds: 1, how: 'cut', told: demoEntry('proxy'), asked: demoEntry('water') },
  { seconds: 10, how: 'hold', told: demoEntry('digital-yuan'), asked: demoEntry('toilet') },
  { seconds: 60, how: 'cut', told: demoEntry('credit-report'), asked: demoEntry('parking') },
];

async function breakWire(
  wire: BreakableWire,
  { seconds, how, told, asked }: Drop,
  hall: Hall,
): Promise<void> {
  const { idle, asking, listening } = hall;
  await listening.ask(told.question.zh);
  await listening.untilHeard();

  const lasting = wait(seconds * 1000);
  await wire[how]();
  if (how === 'cut') await expect(idle.notice).toHaveText(idle.words.notices.reconnecting);
  await asking.ask(thanks.question.zh);
  await lasting;
  await wire.mend();

  await expect(idle.notice).toBeEmpty({ timeout: 15_000 });
  await idle.ask(asked.question.zh);
  await asking.untilAnswered(thanks.answer.zh);
  await listening.untilAnswered(told.answer.zh);
  await idle.untilAnswered(asked.answer.zh);
  for (const kiosk of [asking, idle, listening]) await expectHeardOnce(kiosk);
}

test('[F1, F8, W1, W6] a network cut for 1 s, silent for 10 s and cut for 60 s costs no visitor a word', async ({
  gateway,
  openKiosk,
}) => {
  test.setTimeout(240_000);
  const wire = await openWire(gateway.url);
  try {
    const open = async (): Promise<KioskScreen> =>
      openKiosk(wire.url, { ...withoutGraphics, before: countPlacedSound });
    const hall = { idle: await open(), asking: await open(), listening: await open() };
    for (const kiosk of Object.values(hall)) {
      await kiosk.untilGreeted();
      await takePlacedSound(kiosk);
    }
    for (const drop of drops)
      await test.step(`${drop.how} for ${drop.seconds} s`, () => breakWire(wire, drop, hall));
  } finally {
    await wire.close();
  }
});
