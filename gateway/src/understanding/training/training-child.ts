import { setPriority } from 'node:os';
import type { Language } from '@lobby/shared/protocol/language';
import { humblePriority } from '../../engines/humble-priority.ts';
import { serveEngine } from '../../engines/serve-engine.ts';
import { keptRows, missingTexts } from '../embedding/kept-vectors.ts';
import { writePlain } from '../kept/plain-file.ts';
import type { Topic } from '../router.ts';
import { corpusOf, textsOf } from './corpus.ts';
import { learnFrom, type Prepared, prepare } from './train.ts';
import type { Lesson, TrainingAsk, TrainingPart, TrainingSettings } from './training-message.ts';

/** So many texts are told at a time. */
const atOnce = 1000;

serveEngine<TrainingSettings, TrainingAsk, TrainingPart>(async ({ humble }) => {
  if (humble) setPriority(humblePriority);
  const topics: Topic[] = [];
  const taught = new Map<Language, Prepared>();
  const preparedIn = (language: Language): Prepared => {
    const known = taught.get(language);
    if (known !== undefined) return known;
    const own = topics.filter((topic) => topic.language === language);
    const prepared = prepare(corpusOf(own, language));
    taught.set(language, prepared);
    return prepared;
  };
  return async function* answer(ask) {
    switch (ask.type) {
      case 'topics':
        topics.push(...ask.topics);
        break;
      case 'missing': {
        const missing = await missingTexts(textsOf(preparedIn(ask.language).corpus), ask.place);
        for (let at = 0; at < missing.length; at += atOnce) yield missing.slice(at, at + atOnce);
        break;
      }
      case 'learn':
        await learn(preparedIn(ask.lesson.language), ask.lesson);
        break;
    }
  };
});

async function learn(prepared: Prepared, { meanings: place, path }: Lesson): Promise<void> {
  const vectors = place && (await keptRows(textsOf(prepared.corpus), place));
  const meanings = place && vectors && { vectors, dimensions: place.dimensions };
  await writePlain(path, learnFrom(prepared, meanings));
}
