import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { openWire } from '../src/breakable-wire.ts';
import { demoEntry, longestDemoEntry } from '../src/demo.ts';
import { scriptedSoundMs } from '../src/expected-sound.ts';
import type { KioskScreen } from '../src/kiosk-screen.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';
import { countPlacedSound, takePlacedSound } from '../src/placed-sound.ts';

const thanks = demoEntry('thanks');
const water = demoEntry('water');
const long = longestDemoEntry();

/** The answer on the screen was played whole, and no part of it twice. */
async function expectHeardOnce(kiosk: KioskScreen): Promise<void> {
  const { answer, language } = await kiosk.state();
  const ms = await scriptedSoundMs(answer.clauses, language);
  expect(await takePlacedSound(kiosk)).toEqual({ ms, takenBack: 0 });
}

for (const { seconds, how } of [
  { seconds: 1, how: 'cut' },
  { seconds: 10, how: 'hold' },
  { seconds: 60, how: 'cut' },
] as const) {
  const network = how === 'cut' ? 'cut' : 'silent';
  test(`[F1, F9, W1, W6] a network ${network} for ${seconds} s costs no visitor a word`, async ({
    gateway,
    openKiosk,
  }) => {
    test.setTimeout(seconds * 1000 + 60_000);
    const wire = await openWire(gateway.url);
    try {
      const open = async (): Promise<KioskScreen> => {
        const kiosk = await openKiosk(wire.url, { ...withoutGraphics, before: countPlacedSound });
        await kiosk.cutGreetingShort();
        await takePlacedSound(kiosk);
        return kiosk;
      };
      const [idle, asking, listening] = [await open(), await open(), await open()];
      await listening.ask(long.question.zh);
      await listening.untilHeard();

      const lasting = wait(seconds * 1000);
      await wire[how]();
      if (how === 'cut') await expect(idle.notice).toHaveText(idle.words.notices.reconnecting);
      await asking.ask(thanks.question.zh);
      await lasting;
      await wire.mend();

      await expect(idle.notice).toBeEmpty();
      await idle.ask(water.question.zh);
      await asking.untilAnswered(thanks.answer.zh);
      await listening.untilAnswered(long.answer.zh);
      await idle.untilAnswered(water.answer.zh);
      for (const kiosk of [asking, idle, listening]) await expectHeardOnce(kiosk);
    } finally {
      await wire.close();
    }
  });
}
