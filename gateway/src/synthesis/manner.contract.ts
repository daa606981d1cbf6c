import type { Manner } from '@lobby/shared/speech/manner';
import { expect, test } from 'vitest';
import { activeLevel, joined, lengthMs, pitchHz, spoken } from '../../test/spoken.ts';
import type { Sound, Voice } from './voice.ts';

const text = '请排队取票，八号窗口办理。';

/** What every voice keeps of a clause's manner. */
export function mannerContract(
  make: () => Promise<Voice>,
  speakers: readonly [string, string] | undefined,
): void {
  const once = new Map<string, Promise<Sound[]>>();
  const said = (manner: Manner): Promise<Sound[]> => {
    const key = JSON.stringify(manner);
    const sounds = once.get(key) ?? make().then((voice) => spoken(voice, { text, language: 'zh', manner }));
    once.set(key, sounds);
    return sounds;
  };

  test.each([0.5, 0.8, 1.25, 1.5])('[Y33] at %f of its pace a clause lasts as much longer', async (rate) => {
    const share = lengthMs(await said({ rate })) / lengthMs(await said({}));
    expect(share * rate).toBeGreaterThan(0.85);
    expect(share * rate).toBeLessThan(1.15);
  });

  test.each<Manner>([{ rate: 0.7 }, { rate: 1.4 }, { pitch: 4 }, { pitch: -4, rate: 0.8 }])(
    '[Y37] the mouth keeps in time with %o',
    async (manner) => {
      const [own, other] = [await said({}), await said(manner)];
      const scale = lengthMs(own) / lengthMs(other);
      const moments = (sounds: Sound[]): number[] => closuresOf(sounds).map(({ startMs }) => startMs);
      const [before, after] = [moments(own), moments(other)];
      expect(after.length).toBe(before.length);
      for (const [place, startMs] of before.entries())
        expect(Math.abs(after[place]! * scale - startMs)).toBeLessThan(160);
    },
  );

  test.each([-12, -6, 3])('[Y34] %i dB are heard as that, and not seen', async (volume) => {
    const [own, other] = [await said({}), await said({ volume })];
    expect(activeLevel(joined(other)) - activeLevel(joined(own))).toBeCloseTo(volume, 0);
    expect(other.map(({ visemes }) => visemes)).toEqual(own.map(({ visemes }) => visemes));
  });

  test('[Y34] as loud as it may be, it never clips', async () => {
    const loud = joined(await said({ volume: 6 }));
    expect(Math.max(...loud.map(Math.abs))).toBeLessThan(32_767);
  });

  test.each([-4, 4])('[Y35] %i semitones change the pitch and not the pace', async (pitch) => {
    const [own, other] = [await said({}), await said({ pitch })];
    const risen = 12 * Math.log2(pitchHz(joined(other)) / pitchHz(joined(own)));
    // An engine's own melody changes with the pace at which it is asked for.
    expect(Math.abs(risen - pitch)).toBeLessThan(2);
    expect(lengthMs(other) / lengthMs(own)).toBeGreaterThan(0.85);
    expect(lengthMs(other) / lengthMs(own)).toBeLessThan(1.15);
  });

  test('[Y36] a speaker that it does not have is no fault', async () => {
    expect(await said({ speaker: 'nobody' })).toEqual(await said({}));
  });

  test.skipIf(speakers === undefined)('[Y36] two speakers sound different, and equally loud', async () => {
    const [one, other] = await Promise.all(speakers!.map((speaker) => said({ speaker })));
    expect(joined(one!)).not.toEqual(joined(other!));
    expect(Math.abs(activeLevel(joined(one!)) - activeLevel(joined(other!)))).toBeLessThan(3);
  });
}

/** Where lips close is where it shows. */
function closuresOf([first]: Sound[]): { startMs: number }[] {
  return first?.visemes.filter(({ shape }) => shape === 'closed') ?? [];
}
