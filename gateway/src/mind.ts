import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Acquaintances, openAcquaintances } from './acquaintance/acquaintances.ts';
import { installationKey } from './acquaintance/installation-key.ts';
import { keepingUp } from './acquaintance/keeping-up.ts';
import { readLobbyFlows } from './acquaintance/lobby-flows.ts';
import { createLobbySystem } from './acquaintance/lobby-system.ts';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import { type DepartmentView, frontDesk } from '@lobby/shared/protocol/department';
import type { Persona, Personas } from '@lobby/shared/speech/manner';
import type { Dialogue } from './dialogue/dialogue.ts';
import { handingOnSentences } from './dialogue/handing-on.ts';
import { byCommonness, commonAnswers, type CommonAnswer } from './keeping/common-answers.ts';
import { knownClauses } from './keeping/known-clauses.ts';
import type { ClauseBy } from './synthesis/in-persona.ts';
import type { KnownClauses } from './synthesis/prepared-voice.ts';
import type { Department } from './knowledge/department.ts';
import { importVenue } from './knowledge/import-venue.ts';
import { readLexicon } from './knowledge/read-lexicon.ts';
import type { Lexicon } from './pronunciation/lexicon.ts';
import { folderOf } from './knowledge/venue-file/venue-source.ts';
import { importDocuments } from './knowledge/passages/import-documents.ts';
import { readPassages } from './knowledge/passages/read-passages.ts';
import { readRecommendations } from './knowledge/read-recommendations.ts';
import { lastingAnswers } from './knowledge/lasting-answers.ts';
import { readDepartments } from './knowledge/read-departments.ts';
import { readEntries } from './knowledge/read-entries.ts';
import { importFlows } from './flows/files/import-flows.ts';
import { readFlows } from './flows/files/read-flows.ts';
import { accessOf, type SystemSettings } from './flows/systems/access.ts';
import { createActions } from './flows/systems/actions.ts';
import type { Log } from './journal/log.ts';
import type { Chat } from './large-model/chat.ts';
import type { Database } from './storage/open-storage.ts';
import { createVenueDialogue, deskDepartments, type DialogueSources } from './venue-dialogue.ts';
import { topicsOf } from './knowledge/topics.ts';
import { expectedQuestions, type Expects } from './turn/expected-questions.ts';
import { startUnderstanding, type Understanding } from './understanding/open-understanding.ts';
import { readPersona } from './venue/read-persona.ts';
import { readVenue } from './venue/read-venue.ts';

/** What a gateway knows of its venue, and how it answers from it. */
export interface Mind {
  venue: VenueView;
  /** How its avatars speak. */
  personas: Personas;
  /** How it says words of its own. */
  lexicon: Lexicon;
  dialogue: Dialogue;
  /** The folder of its pictures. */
  pictures: string;
  /** Its answers, as they will be said. */
  known: KnownClauses<ClauseBy>;
  /** What kiosks may keep of them, the most wanted first. */
  common: CommonAnswer[];
  /** The Chinese ways of asking for each thing it knows. */
  asked: string[][];
  /** Its questions, word for word. */
  expects: Expects;
  /** Finds what is meant; it begins with words, and is taught meanings when their models are there. */
  understanding: Understanding;
  /** Ends what is still being learnt. */
  close: () => Promise<void>;
}

/** What a mind needs of the place where it works. */
export interface MindNeeds {
  database: Database;
  /** A file or a folder. */
  venuePath: string;
  /** Where the secret of this installation is kept. */
  keyPath: string;
  /** What the operator said about a system of the venue. */
  settingsOf: (system: string) => SystemSettings;
  /** Where what was worked out about its knowledge is kept. */
  folder: string;
  /** A large model that may be asked where the venue's own words do not reach. */
  chat?: Chat;
  log: Log;
}

/** Brings a venue's files into the database if they have changed, and answers from what is there. */
export async function openMind(needs: MindNeeds): Promise<Mind> {
  const { database, folder, chat, log } = needs;
  const { venueId, venueFolder } = await bringIn(needs);
  const venue = await readVenue(database, venueId);
  const entries = await readEntries(database, venueId);
  const acquaintances = openAcquaintances({
    database,
    venueId,
    key: await installationKey(needs.keyPath),
    now,
  });
  const tasks = await openTasks(venueId, acquaintances, needs);
  const departments = await readDepartments(database, venueId);
  const topics = topicsOf(entries, [...tasks.flows.values()], departments);
  const learning = new AbortController();
  const understanding = startUnderstanding({ topics, folder, log }, learning.signal);
  const own = createVenueDialogue({
    ...tasks,
    router: understanding,
    ...(chat && {
      model: { chat, venue: venue.name, report: (err) => log.warn({ err }, 'the large model was no help') },
    }),
    entries,
    passages: await readPassages(database, venueId),
    suggestions: venue.suggestions,
    departments,
    recommendations: await readRecommendations(database, venueId),
    now,
    fresh: randomUUID,
  });
  const dialogue = keepingUp(own, acquaintances, (err) =>
    log.warn({ err }, 'what is kept of a visitor is as it was'),
  );
  const lasting = lastingAnswers(entries);
  const common = byCommonness(venue, lasting);
  return {
    venue: { ...venue, ...(departments.length > 0 && { departments: departments.map(viewIn(venue)) }) },
    personas: personasOf(await readPersona(database, venueId), departments),
    lexicon: await readLexicon(database, venueId),
    dialogue,
    pictures: join(venueFolder, 'pictures'),
    known: knownClauses(common, handingOnSentences(deskDepartments(departments, entries))),
    common: commonAnswers(venue, common),
    asked: entries.map(({ question, wordings }) => [question.zh, ...wordings.zh]),
    expects: expectedQuestions(topics),
    understanding,
    close: async () => learning.abort(),
  };
}

function now(): Date {
  return new Date();
}

/** What staff wrote, as far as it has changed. */
async function bringIn({
  database,
  venuePath,
  log,
}: MindNeeds): Promise<{ venueId: string; venueFolder: string }> {
  const venueId = await importVenue(database, venuePath);
  const venueFolder = await folderOf(venuePath);
  await importFlows(database, venueId, venueFolder);
  const brought = { venueId, folder: venueFolder };
  const unused = await importDocuments(database, brought, new AbortController().signal);
  for (const document of unused) log.warn(document, 'a document of the venue is not used');
  return { venueId, venueFolder };
}

/** The venue's own tasks and Lobby's, and who carries them out. */
async function openTasks(
  venueId: string,
  acquaintances: Acquaintances,
  { database, settingsOf, log }: MindNeeds,
): Promise<Pick<DialogueSources, 'flows' | 'actions' | 'ownActions'>> {
  const { flows, systems } = await readFlows(database, venueId);
  const lobby = await readLobbyFlows();
  const actions = createActions({
    systems,
    accessTo: (system) => accessOf(system, settingsOf(system.id)),
    report: (report) => log.info(report, 'a system was asked'),
  });
  return {
    // A venue's own task of the same name comes before ours.
    flows: new Map([...lobby.flows.map((flow) => [flow.id, flow] as const), ...flows]),
    actions: {
      call: actions.call,
      isSafe: (operation) => lobby.isSafe(operation) || actions.isSafe(operation),
    },
    ownActions: createLobbySystem(acquaintances, now),
  };
}

/** A department without a face of its own has that of the front desk. */
function viewIn({ avatar: face }: VenueView): (department: Department) => DepartmentView {
  return ({ id, title, avatar }) => ({ id, title, avatar: { ...face, ...avatar } });
}

/** A department of which no voice is told speaks with that of the front desk. */
function personasOf(own: Persona, departments: readonly Department[]): Personas {
  const personas = new Map([[frontDesk, own]]);
  for (const { id, voice } of departments) personas.set(id, Object.keys(voice).length > 0 ? voice : own);
  return personas;
}
