import { loadJudge } from '../kiosk/voice-judge.ts';
import { ScriptedKiosk } from '../kiosk/scripted-kiosk.ts';
import { askAloud, untilIdle } from '../turn/ask-aloud.ts';
import type { DemoQuestion } from '../turn/demo-questions.ts';

/** What one kiosk waited for its first sound in one round; undefined when it was not answered aloud. */
export interface Wait {
  kiosk: number;
  firstSoundMs: number | undefined;
}

/** Kiosks of one hall, at which people speak at the same moment. */
export class Hall {
  readonly #kiosks: ScriptedKiosk[];

  private constructor(kiosks: ScriptedKiosk[]) {
    this.#kiosks = kiosks;
  }

  static async open(url: string, kiosks: number): Promise<Hall> {
    const judge = await loadJudge();
    const opened = Array.from(
      { length: kiosks },
      (_, place) => new ScriptedKiosk({ url, name: `crowd-${place}`, language: 'zh', judge: judge() }),
    );
    await Promise.all(opened.map((kiosk) => kiosk.until((event) => event.from === 'link', 10_000)));
    return new Hall(opened);
  }

  /** A question is asked at each of the first so many kiosks, all begun at once; waits until all have their answer. */
  async ask(questions: readonly DemoQuestion[]): Promise<Wait[]> {
    const asking = questions.map((question, place) => this.#askAt(place, question));
    return Promise.all(asking);
  }

  close(): void {
    for (const kiosk of this.#kiosks) kiosk.close();
  }

  async #askAt(place: number, { name, language, samples }: DemoQuestion): Promise<Wait> {
    const kiosk = this.#kiosks[place];
    if (kiosk === undefined) throw new RangeError(`there is no kiosk ${place}`);
    kiosk.touch({ type: 'start', language });
    await untilIdle(kiosk);
    const outcome = await askAloud(kiosk, samples).catch((fault: unknown) => {
      process.stderr.write(`${name} at kiosk ${place}: ${String(fault)}\n`);
      return undefined;
    });
    await untilIdle(kiosk);
    return { kiosk: place, firstSoundMs: outcome?.stages.firstSoundMs };
  }
}
