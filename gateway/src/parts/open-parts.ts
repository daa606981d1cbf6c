import { join } from 'node:path';
import { frontDesk } from '@lobby/shared/protocol/department';
import type { Bilingual } from '@lobby/shared/protocol/language';
import { awaySentence } from '@lobby/shared/protocol/kept';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import type { Personas } from '@lobby/shared/speech/manner';
import type { EarsChoice } from '../config/ears-config.ts';
import type { VoiceChoice } from '../config/voice-config.ts';
import type { Log } from '../journal/log.ts';
import { readCatalogue } from '../models/catalogue.ts';
import { openModelStore } from '../models/model-store.ts';
import type { Lexicon } from '../pronunciation/lexicon.ts';
import { createSpeller } from '../pronunciation/speller.ts';
import type { ProgressBar } from '../models/progress-bar.ts';
import { splitClauses } from '@lobby/spoken-text/split-clauses';
import { write } from '@lobby/spoken-text/write';
import { inItsPersona, type ClauseBy } from '../synthesis/in-persona.ts';
import type { KnownClauses } from '../synthesis/prepared-voice.ts';
import type { Clause } from '../synthesis/voice.ts';
import { apologyClauses } from '../turn/apologies.ts';
import { fillerClauses } from '../turn/filler.ts';
import { findHotWords } from '../recognition/hot-words/hot-words.ts';
import { homophoneCorrector } from '../recognition/hot-words/homophones.ts';
import { createLocalParts } from './local-parts.ts';
import type { Parts } from './parts.ts';
import { createScriptedParts } from './scripted-parts.ts';

/** What an operator decided about ears and voice. */
export interface PartsSettings {
  engines: 'local' | 'scripted';
  ears: readonly EarsChoice[];
  /** Whether known answers are spoken before anybody asks; greeting and apologies always are. */
  prepare: 'known' | 'nothing';
  voices: readonly VoiceChoice[];
  threads: number;
  cache: string;
  models?: string;
  modelCatalogue?: string;
  /** What package clients are started with. */
  environment: Record<string, string | undefined>;
}

interface Surroundings {
  venue: Pick<VenueView, 'greeting' | 'suggestions'>;
  /** How its avatars speak. */
  personas: Personas;
  /** How it says words of its own. */
  lexicon: Lexicon;
  /** The answers a venue knows, as they will be said. */
  known: KnownClauses<ClauseBy>;
  /** The Chinese ways of asking for each thing a venue knows: its names and products are heard in preference to others. */
  asked: readonly (readonly string[])[];
  bar: ProgressBar;
  log: Log;
}

/** Opens ears and voice as the operator decided. The greeting and the apologies are made ready before they are needed. */
export function openParts(settings: PartsSettings, surroundings: Surroundings): Parts {
  const parts = settings.engines === 'scripted' ? scripted(surroundings) : local(settings, surroundings);
  const { personas } = surroundings;
  const { has, read } = parts.spoken;
  // Who asks whether something was said asks for it in the voice of whoever says it.
  const spoken: Parts['spoken'] = {
    has: (clause) => has(inItsPersona(clause, personas)),
    read: (clause) => read(inItsPersona(clause, personas)),
  };
  return { ...parts, spoken };
}

function scripted({ venue, lexicon, log }: Surroundings): Parts {
  const [first, ...rest] = venue.suggestions.flatMap(({ zh, en }) => [zh, en]);
  const questions = [first ?? venue.greeting.zh, ...rest] as const;
  return createScriptedParts({ questions, speller: createSpeller(lexicon) }, log);
}

function local(settings: PartsSettings, surroundings: Surroundings): Parts {
  const { ears, voices, threads, models, modelCatalogue, environment } = settings;
  const { personas, lexicon, asked, bar, log } = surroundings;
  const cache = join(settings.cache, 'models');
  const places = { cache, environment, ...(models !== undefined && { folder: models }) };
  const hotWords = findHotWords(asked);
  const { first, later } = toPrepare(settings, surroundings);
  const spoken = (clause: ClauseBy): Clause => inItsPersona(clause, personas);
  return createLocalParts(
    {
      ears,
      voices,
      hotWords: hotWords.words,
      rewrites: [homophoneCorrector(hotWords), write],
      store: openModelStore(places, log, readCatalogue(modelCatalogue)),
      cache,
      threads,
      lexicon,
      prepared: { first: first.map(spoken), later: later.map(spoken) },
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

function toPrepare(
  { prepare }: PartsSettings,
  { venue, known, personas }: Surroundings,
): KnownClauses<ClauseBy> {
  const manners = [venue.greeting, awaySentence].flatMap(clausesOf);
  const everybody = new Set([frontDesk, ...personas.keys()]);
  // Whoever has the visitor apologises and asks for patience.
  const asides = [...everybody].flatMap((by) =>
    [...apologyClauses, ...fillerClauses].map((clause) => ({ ...clause, by })),
  );
  const wanted = prepare === 'known' ? known : { first: [], later: [] };
  return { first: [...manners, ...asides, ...wanted.first], later: wanted.later };
}

/** As a turn will say it: the voice keeps clauses, not sentences. */
function clausesOf(text: Bilingual): Clause[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    splitClauses(text[language], language, 'opening').map((clause) => ({ text: clause, language })),
  );
}
