import type { Gesture, Mood } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';
import type { ListeningPolicy } from '@lobby/shared/protocol/listening';
import type { VenueKind } from '@lobby/shared/protocol/visitor';

/**
 * The tables, as the query builder sees them. Ids are text, moments and sizes are whole numbers, so that the same
 * queries run on SQLite and PostgreSQL.
 */
export interface Schema {
  venue: VenueTable;
  venueSuggestion: VenueSuggestionTable;
  venueSaying: VenueSayingTable;
  knowledgeEntry: KnowledgeEntryTable;
  knowledgeWording: KnowledgeWordingTable;
  knowledgeFollowUp: KnowledgeFollowUpTable;
  venueRecommendation: Omit<DefinitionTable, 'sourceHash'>;
  department: Omit<DefinitionTable, 'sourceHash'>;
  acquaintance: AcquaintanceTable;
  flow: DefinitionTable;
  systemDescription: DefinitionTable;
  document: DocumentTable;
  passage: PassageTable;
}

interface VenueTable {
  id: string;
  nameZh: string;
  nameEn: string;
  greetingZh: string;
  greetingEn: string;
  avatarId: string;
  avatarNameZh: string;
  avatarNameEn: string;
  /** SHA-256 of the files the venue was imported from, so that an unchanged venue is not imported again. */
  sourceHash: string;
  importedAtMs: number;
  kind: VenueKind;
  listening: ListeningPolicy;
  /** How the avatar speaks, as `Manner` has it; null is as its voice does by itself. */
  voiceSpeakerZh: string | null;
  voiceSpeakerEn: string | null;
  voiceRate: number | null;
  voicePitch: number | null;
  voiceVolume: number | null;
}

/** How a word of the venue is said in one language. */
interface VenueSayingTable {
  venueId: string;
  language: Language;
  written: string;
  kind: 'text' | 'pinyin' | 'arpabet';
  said: string;
}

/** The entries a visitor may tap before having asked anything, most asked first. */
interface VenueSuggestionTable {
  venueId: string;
  place: number;
  entryId: string;
}

interface KnowledgeEntryTable {
  venueId: string;
  /** A department's entries begin with its own id: `loans/early-repayment`. */
  id: string;
  place: number;
  questionZh: string;
  questionEn: string;
  answerZh: string;
  answerEn: string;
  /** The answer as it is said; null where it is said as it is shown. */
  spokenZh: string | null;
  spokenEn: string | null;
  gesture: Gesture | null;
  mood: Mood | null;
  /** 1 where the answer may not be interrupted. */
  mustHear: 0 | 1;
  /** 1 where whoever has the visitor says it. */
  anybody: 0 | 1;
  /** Whom it is for, as a JSON list; null is everybody. */
  audience: string | null;
  /** At which kiosks it is given, as a JSON list; null is all. */
  kiosks: string | null;
  /** The first and the last day on which it holds, as `2026-11-27`; null is always. */
  validFrom: string | null;
  validUntil: string | null;
  /** Where the answer is from, as JSON. */
  source: string | null;
  /** Who keeps it true. */
  owner: string | null;
  /** Only what is published is answered. */
  status: 'draft' | 'published' | 'retired';
}

/** Another way people ask the question of an entry, or, where it is `unlike`, what only sounds like it. */
interface KnowledgeWordingTable {
  venueId: string;
  entryId: string;
  language: 'zh' | 'en';
  place: number;
  text: string;
  unlike: 0 | 1;
}

interface KnowledgeFollowUpTable {
  venueId: string;
  entryId: string;
  place: number;
  followUpId: string;
}

/** A visitor who wished to be known again. */
interface AcquaintanceTable {
  /** HMAC of their code. */
  codeHash: string;
  /** How they like to be served, as JSON. */
  content: string;
  expiresAtMs: number;
}

/** A flow, the description of a system, a recommendation or a department, as JSON. */
interface DefinitionTable {
  venueId: string;
  id: string;
  place: number;
  definition: string;
  /** SHA-256 of the files it was imported from, so that unchanged files are not imported again. */
  sourceHash: string;
}

/** A document of the venue. One that could not be read keeps its fault, so that it is not read again before it has changed. */
interface DocumentTable {
  venueId: string;
  /** The name of its file, `loans/prices.pdf` where it is a department's. */
  name: string;
  title: string;
  fault: string | null;
  /** SHA-256 of its bytes. */
  sourceHash: string;
}

/** A stretch of a document that answers by itself. */
interface PassageTable {
  venueId: string;
  documentName: string;
  place: number;
  /** What it stands under, outermost first, as a JSON list. */
  headings: string;
  text: string;
  page: number | null;
}
