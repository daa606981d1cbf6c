import type { Asked } from '@lobby/gateway/knowledge/test-questions/held-out';
import type { Language } from '@lobby/shared/protocol/language';
import { type Ears, hear, openEars } from '../hear/ears.ts';
import { inHall } from '../hear/hall-babble.ts';
import { readRecordings } from '../speech/recordings.ts';
import { sayQuestion } from '../speech/synthesised.ts';
import { openVisitorsVoice } from '../speech/visitors-voice.ts';

/** How much louder than the people around a visitor is. */
const decibels = 5;

/** Asks questions aloud among other people, and gives what the ears of this machine make of them. */
export interface Hall {
  heard: (questions: readonly Asked[], venue: { name: string; language: Language }) => Promise<Asked[]>;
  close: () => Promise<void>;
}

/** Undefined without recordings of people to talk around. */
export async function openHall(): Promise<Hall | undefined> {
  const people = await readRecordings();
  if (people === undefined) return undefined;
  const others = people.map(({ samples }) => samples);
  const voice = openVisitorsVoice();
  let ears: Ears | undefined;
  return {
    heard: async (questions, { name, language }) => {
      ears ??= await openEars();
      const heard: Asked[] = [];
      for (const [seed, [text, entry]] of questions.entries()) {
        const spoken = await sayQuestion(voice.get, { name: `held-out-${name}-${seed}`, text, language });
        const samples = inHall(spoken, others, { decibels, seed });
        heard.push([(await hear(ears.recogniser, samples, language)).text, entry]);
      }
      return heard;
    },
    close: async () => {
      await voice.close();
      await ears?.close();
    },
  };
}
