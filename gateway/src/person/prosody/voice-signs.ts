import type { Sign } from '../feelings/feeling.ts';
import type { VoiceTraits } from './voice-meter.ts';

/** Changes against a person's own first words that listeners take for agitation, or for dejection (Juslin and Laukka, 2003). */
const agitated = { louderDb: 5, higherSemitones: 2.5, faster: 1.2 } as const;
const dejected = { softerDb: 5, lowerSemitones: 1.5, slower: 0.8 } as const;

/**
 * What the voice says about a feeling, by how it differs from the same person's first words. One trait alone says nothing: people
 * come nearer, turn away and hurry. Agitation is anxiety or anger, which only the words tell apart, so it speaks a little for both.
 */
export function voiceSigns(now: VoiceTraits, first: VoiceTraits): Sign[] {
  const louderDb = now.loudnessDb - first.loudnessDb;
  const semitones = 12 * Math.log2(now.pitchHz / first.pitchHz);
  const pace = now.syllablesPerSecond / first.syllablesPerSecond;
  const up = count([
    louderDb > agitated.louderDb,
    semitones > agitated.higherSemitones,
    pace > agitated.faster,
  ]);
  const down = count([
    louderDb < -dejected.softerDb,
    semitones < -dejected.lowerSemitones,
    pace < dejected.slower,
  ]);
  if (up >= 2)
    return [
      { feeling: 'annoyed', weight: 0.1 * up, name: 'agitated-voice' },
      { feeling: 'anxious', weight: 0.12 * up, name: 'agitated-voice' },
    ];
  return down >= 2 ? [{ feeling: 'distressed', weight: 0.1 * down, name: 'dejected-voice' }] : [];
}

function count(signs: readonly boolean[]): number {
  return signs.filter(Boolean).length;
}
