import { join } from 'node:path';
import type { Bilingual } from '@lobby/shared/protocol/language';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import type { Persona } from '@lobby/shared/speech/manner';
import type { Log } from '../journal/log.ts';
import { readCatalogue } from '../models/catalogue.ts';
import { openModelStore } from '../models/model-store.ts';
import type { Lexicon } from '../pronunciation/lexicon.ts';
import { createSpeller } from '../pronunciation/speller.ts';
import type { ProgressBar } from '../models/progress-bar.ts';
import { splitClauses } from '@lobby/spoken-text/split-clauses';
import { write } from '@lobby/spoken-text/write';
import { inPersona } from '../synthesis/in-persona.ts';
import type { KnownClauses } from '../synthesis/prepared-voice.ts';
import type { Clause } from '../synthesis/voice.ts';
import { apologyClauses } from '../turn/apologies.ts';
import { fillerClauses } from '../turn/filler.ts';
import { findHotWords } from '../recognition/hot-words/hot-words.ts';
import { homophoneCorrector } from '../recognition/hot-words/homophones.ts';
import type { EarsChoice } from './local-ears.ts';
import { createLocalParts } from './local-parts.ts';
import type { Parts } from './parts.ts';
import { createScriptedParts } from './scripted-parts.ts';

/** What an operator decided about ears and voice. */
export interface PartsSettings {
  engines: 'local' | 'scripted';
  ears: readonly EarsChoice[];
  /** Whether known answers are spoken before anybody asks; greeting and apologies always are. */
  prepare: 'known' | 'nothing';
  threads: number;
  cache: string;
  models?: string;
  modelCatalogue?: string;
  /** What package clients are started with. */
  environment: Record<string, string | undefined>;
}

interface Surroundings {
  venue: Pick<VenueView, 'greeting' | 'suggestions'>;
  /** How its avatar speaks. */
  persona: Persona;
  /** How it says words of its own. */
  lexicon: Lexicon;
  /** The answers a venue knows, as they will be said. */
  known: KnownClauses;
  /** The Chinese ways of asking for each thing a venue knows: its names and products are heard in preference to others. */
  asked: readonly (readonly string[])[];
  bar: ProgressBar;
  log: Log;
}

/** Opens ears and voice as the operator decided. The greeting and the apologies are made ready before they are needed. */
export function openParts(settings: PartsSettings, surroundings: Surroundings): Parts {
  const { engines, ears, threads, models, modelCatalogue, environment } = settings;
  const { venue, persona, lexicon, asked, bar, log } = surroundings;
  const known = settings.prepare === 'known' ? surroundings.known : { first: [], later: [] };
  if (engines === 'scripted') {
    const [first, ...rest] = venue.suggestions.flatMap(({ zh, en }) => [zh, en]);
    return createScriptedParts(
      { questions: [first ?? venue.greeting.zh, ...rest], speller: createSpeller(lexicon) },
      log,
    );
  }
  const cache = join(settings.cache, 'models');
  const places = { cache, environment, ...(models !== undefined && { folder: models }) };
  const store = openModelStore(places, log, readCatalogue(modelCatalogue));
  const first = [...clausesOf(venue.greeting), ...apologyClauses, ...fillerClauses, ...known.first];
  const spoken = (clause: Clause): Clause => inPersona(clause, persona);
  const hotWords = findHotWords(asked);
  return createLocalParts(
    {
      ears,
      hotWords: hotWords.words,
      rewrites: [homophoneCorrector(hotWords), write],
      store,
      cache,
      threads,
      lexicon,
      prepared: { first: first.map(spoken), later: known.later.map(spoken) },
      onProgress: (set, progress) => bar.show(set, progress),
      onPrepared: ({ done, total }) => {
        if (done === first.length)
          log.info({ clauses: done }, 'the beginnings of known answers are prepared');
        if (done === total) log.info({ clauses: total }, 'known answers are prepared');
      },
    },
    log,
  );
}

/** As a turn will say it: the voice keeps clauses, not sentences. */
function clausesOf(text: Bilingual): Clause[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    splitClauses(text[language], language, 'opening').map((clause) => ({ text: clause, language })),
  );
}
