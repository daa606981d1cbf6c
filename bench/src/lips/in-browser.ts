import { symbolSounds } from '@lobby/gateway/lip-sync/symbol-sounds';
import { leadMs } from '@lobby/gateway/lip-sync/to-visemes';
import type { Part, RehearsedFrame } from '@lobby/kiosk/studio/rehearsal';
import { openStudio } from '@lobby/tools/studio';
import { withMouth } from './engine-mouth.ts';
import { type Verdict, judge } from './judge-mouth.ts';
import { soundEvents } from './sound-events.ts';
import type { Spoken } from './spoken.ts';

/** Verdicts on sentences that a real browser spoke aloud, with the mouth of the gateway and with the one read from sound. */
export interface Rehearsals {
  told: Verdict[];
  read: Verdict[];
}

/** Plays some sentences on the real page’s player in Chromium, on its real audio clock and animation frames. */
export async function rehearseInBrowser(spoken: readonly Spoken[]): Promise<Rehearsals> {
  const studio = await openStudio();
  try {
    const rehearsals: Rehearsals = { told: [], read: [] };
    for (const sentence of spoken) {
      const sounds = withMouth(sentence.pieces, symbolSounds(sentence.symbols));
      const part: Part = sounds.map(({ pcm, visemes }) => ({ pcm: Array.from(pcm), visemes }));
      const told = await studio.page.evaluate((clause) => window.studio.rehearse(clause), part);
      const read = await studio.page.evaluate((clause) => window.studio.rehearseLive(clause), part);
      rehearsals.told.push(verdictOf(sentence, told));
      rehearsals.read.push(verdictOf(sentence, read));
    }
    return rehearsals;
  } finally {
    await studio.close();
  }
}

function verdictOf({ symbols }: Spoken, frames: readonly RehearsedFrame[]): Verdict {
  return judge(frames, soundEvents(symbolSounds(symbols)), { leadMs, presses: true });
}
