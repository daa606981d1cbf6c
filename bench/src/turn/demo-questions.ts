import { join } from 'node:path';
import { spokenWords } from '@lobby/gateway/knowledge/shown/spoken-words';
import { readVenueFile } from '@lobby/gateway/knowledge/venue-file/parse-venue';
import type { Language } from '@lobby/shared/protocol/language';
import { sayQuestion } from '../speech/synthesised.ts';
import { openVisitorsVoice } from '../speech/visitors-voice.ts';

/** A question of the demo bank, spoken, and the answer that is right for it. */
export interface DemoQuestion {
  name: string;
  language: Language;
  text: string;
  answer: string;
  samples: Int16Array;
}

const gateway = join(import.meta.dirname, '..', '..', '..', 'gateway');
const howMany = 15;

/** The first entries of the demo bank, asked aloud in both languages; made on the first run and kept. */
export async function readDemoQuestions(perLanguage = howMany): Promise<DemoQuestion[]> {
  const { entries } = await readVenueFile(join(gateway, 'demo', 'bank'));
  const voice = openVisitorsVoice();
  const questions: DemoQuestion[] = [];
  try {
    for (const language of ['zh', 'en'] as const) {
      for (const entry of entries.slice(0, perLanguage)) {
        const { id, question } = entry;
        const text = question[language];
        const samples = await sayQuestion(voice.get, { name: id, text, language });
        questions.push({ name: id, language, text, answer: spokenWords(entry)[language], samples });
      }
    }
    return questions;
  } finally {
    await voice.close();
  }
}
