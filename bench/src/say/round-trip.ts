import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recogniser } from '@lobby/gateway/recognition/recogniser';
import { codeFingerprint } from '@lobby/gateway/engines/code-fingerprint';
import { SoundArchive } from '@lobby/gateway/synthesis/kept/sound-archive';
import type { Clause, Voice } from '@lobby/gateway/synthesis/voice';
import { loudspeakerRate, microphoneRate } from '@lobby/shared/speech/pcm';
import { editDistance } from '../../../gateway/test/edit-distance.ts';
import { hear } from '../hear/ears.ts';
import { wholeOf } from '../lips/whole-of.ts';
import { resample } from '../speech/resample.ts';
import { spokenUnits } from './spoken-units.ts';

/** A sentence that was said and heard, and the errors between. */
export interface RoundTrip {
  clause: Clause;
  heard: string;
  errors: number;
  units: number;
}

/** Clips are kept from run to run, by the code that made them: seven voices take a quarter of an hour of both cores. */
export async function openClips(): Promise<SoundArchive> {
  const source = join(import.meta.dirname, '..', '..', '..', 'gateway', 'src');
  const rooms = ['pronunciation', 'synthesis/kokoro', 'synthesis/sound'].map((room) => join(source, room));
  return SoundArchive.open({
    folder: join(tmpdir(), 'lobby-bench-say'),
    voice: await codeFingerprint(rooms),
  });
}

/** Has a sentence said and heard again. */
export async function roundTrip(
  clause: Clause,
  { voice, clips, recogniser }: { voice: Voice; clips: SoundArchive; recogniser: Recogniser },
): Promise<RoundTrip> {
  let sounds = await clips.read(clause);
  if (sounds === undefined) {
    sounds = await Array.fromAsync(voice.speak(clause, new AbortController().signal));
    await clips.write(clause, sounds);
  }
  const speech = resample(wholeOf(sounds.map(({ pcm }) => pcm)), loudspeakerRate, microphoneRate);
  const { text } = await hear(recogniser, speech, clause.language);
  const said = spokenUnits(clause.text, clause.language);
  return {
    clause,
    heard: text,
    errors: editDistance(said, spokenUnits(text, clause.language)),
    units: said.length,
  };
}

/** Errors per unit said, over all sentences together. */
export function errorShare(trips: readonly RoundTrip[]): number {
  const sum = (of: (trip: RoundTrip) => number): number => trips.reduce((total, trip) => total + of(trip), 0);
  return sum(({ errors }) => errors) / sum(({ units }) => units);
}
