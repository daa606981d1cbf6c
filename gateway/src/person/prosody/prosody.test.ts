import { expect, test } from 'vitest';
import { pitchOf } from './pitch.ts';
import { voiceSigns } from './voice-signs.ts';
import { VoiceMeter, type VoiceTraits } from './voice-meter.ts';

const rate = 16_000;

/** Something like a voice: a pitch with its overtones, swelling and fading `syllables` times a second. */
function voice({ hertz, syllables, level }: { hertz: number; syllables: number; level: number }): Int16Array {
  return Int16Array.from({ length: 2 * rate }, (_, place) => {
    const seconds = place / rate;
    const swell = 0.5 - 0.5 * Math.cos(2 * Math.PI * syllables * seconds);
    const wave = [1, 2, 3].reduce(
      (sum, over) => sum + Math.sin(2 * Math.PI * hertz * over * seconds) / over,
      0,
    );
    return 32_000 * level * swell * (wave / 2);
  });
}

/** Measured in pieces, as speech arrives. */
function voiceTraits(pcm: Int16Array, pieceLength = 512): VoiceTraits | undefined {
  const meter = new VoiceMeter(rate);
  for (let start = 0; start < pcm.length; start += pieceLength)
    meter.take(pcm.subarray(start, start + pieceLength));
  return meter.traits;
}

test.each([90, 120, 180, 240, 330])('[H4] the pitch of a voice of %d Hz is found', (hertz) => {
  const frame = Float32Array.from(
    voice({ hertz, syllables: 0.5, level: 0.5 }).subarray(rate, rate + 640),
    (one) => one / 32_768,
  );
  expect(Math.abs(12 * Math.log2((pitchOf(frame, rate) ?? 1) / hertz))).toBeLessThan(0.5);
});

test('[H4] noise has no pitch, and silence no traits', () => {
  let seed = 7;
  const noise = Float32Array.from(
    { length: 640 },
    () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647 - 0.5,
  );
  expect(pitchOf(noise, rate)).toBeUndefined();
  expect(voiceTraits(new Int16Array(rate))).toBeUndefined();
  expect(voiceTraits(new Int16Array(0))).toBeUndefined();
});

test('[H4] loudness, pitch and pace of a voice are measured', () => {
  const traits = voiceTraits(voice({ hertz: 200, syllables: 4, level: 0.4 }));
  expect(traits?.pitchHz).toBeCloseTo(200, -1);
  expect(traits?.syllablesPerSecond).toBeGreaterThan(3);
  expect(traits?.syllablesPerSecond).toBeLessThan(6);
  const louder = voiceTraits(voice({ hertz: 200, syllables: 4, level: 0.8 }));
  expect((louder?.loudnessDb ?? 0) - (traits?.loudnessDb ?? 0)).toBeCloseTo(6, 0);
});

const first: VoiceTraits = { loudnessDb: -25, pitchHz: 180, pitchSpan: 6, syllablesPerSecond: 4 };

test('[H4] a voice that is louder and higher than its own first words is agitated, one trait alone says nothing', () => {
  const louder = { ...first, loudnessDb: -18 };
  expect(voiceSigns(louder, first)).toEqual([]);
  const agitated = voiceSigns({ ...louder, pitchHz: 230, syllablesPerSecond: 5.5 }, first);
  expect(agitated.map(({ feeling }) => feeling)).toEqual(['annoyed', 'anxious']);
  expect(voiceSigns({ ...first, loudnessDb: -32, syllablesPerSecond: 3 }, first)[0]?.feeling).toBe(
    'distressed',
  );
});

test('[H4] however speech is cut into pieces, the same is measured', () => {
  const pcm = voice({ hertz: 150, syllables: 3, level: 0.5 });
  expect(voiceTraits(pcm, 100)).toEqual(voiceTraits(pcm, 5_000));
});
