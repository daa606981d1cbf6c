import { createHash } from 'node:crypto';
import { frontDesk } from '@lobby/shared/protocol/department';
import type { KeptAnswer, KeptList, KeptSound } from '@lobby/shared/protocol/kept';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import { protocolVersion } from '@lobby/shared/protocol/version';
import { encodeSounds } from '../synthesis/kept/sound-file.ts';
import type { SpokenClauses } from '../synthesis/kept/spoken-clauses.ts';
import type { ClauseBy } from '../synthesis/in-persona.ts';
import type { CommonAnswer } from './common-answers.ts';

export interface KeptShelfSettings {
  venue: VenueView;
  /** The most wanted first. */
  answers: readonly CommonAnswer[];
  spoken: SpokenClauses;
  /** Answers are offered while they fit. */
  capacityBytes?: number;
}

/** What kiosks may keep. */
export interface KeptShelf {
  list: () => Promise<KeptList>;
  /** The sound file of that hash; undefined when it is not offered, or not whole any more. */
  sound: (sha256: string) => Promise<Buffer | undefined>;
}

/** About fourteen minutes of speech: a few seconds on a venue's network, and little to any kiosk. */
const defaultCapacityBytes = 40_000_000;

/** Offers kiosks the answers that are spoken already; the list grows as more of them are. */
export function openKeptShelf(settings: KeptShelfSettings): KeptShelf {
  return new Shelf(settings);
}

class Shelf implements KeptShelf {
  readonly #settings: KeptShelfSettings;
  /** What each clause is known by, and which clause each hash stands for. */
  readonly #sounds = new Map<string, KeptSound>();
  readonly #clauses = new Map<string, ClauseBy>();
  #making: Promise<KeptList> | undefined;

  constructor(settings: KeptShelfSettings) {
    this.#settings = settings;
  }

  /** Kiosks that ask at the same time share the work. */
  readonly list = async (): Promise<KeptList> => {
    this.#making ??= this.#make().finally(() => (this.#making = undefined));
    return this.#making;
  };

  readonly sound = async (sha256: string): Promise<Buffer | undefined> => {
    const clause = this.#clauses.get(sha256);
    if (clause === undefined) return undefined;
    const sounds = await this.#settings.spoken.read(clause);
    const file = sounds && encodeSounds(sounds);
    if (file !== undefined && hashOf(file) === sha256) return file;
    this.#clauses.delete(sha256);
    this.#sounds.delete(keyOf(clause));
    return undefined;
  };

  async #make(): Promise<KeptList> {
    const { venue, answers, capacityBytes = defaultCapacityBytes } = this.#settings;
    const listed: KeptAnswer[] = [];
    let bytes = 0;
    for (const answer of answers) {
      const kept = await this.#find(answer);
      if (kept === undefined) continue;
      bytes += kept.clauses.reduce((sum, { sound }) => sum + sound.bytes, 0);
      if (bytes > capacityBytes) break;
      listed.push(kept);
    }
    return { version: protocolVersion, venue, answers: listed };
  }

  /** Undefined while any clause of the answer is not spoken. */
  async #find({ clauses, ...answer }: CommonAnswer): Promise<KeptAnswer | undefined> {
    const { language, by } = answer;
    const said = { language, ...(by !== undefined && { by }) };
    if (!clauses.every(({ text }) => this.#settings.spoken.has({ text, ...said }))) return undefined;
    const found: KeptAnswer['clauses'] = [];
    for (const clause of clauses) {
      const sound = await this.#identify({ text: clause.text, ...said });
      if (sound === undefined) return undefined;
      found.push({ ...clause, sound });
    }
    return { ...answer, clauses: found };
  }

  async #identify(clause: ClauseBy): Promise<KeptSound | undefined> {
    const known = this.#sounds.get(keyOf(clause));
    if (known !== undefined) return known;
    const sounds = await this.#settings.spoken.read(clause);
    if (sounds === undefined) return undefined;
    const file = encodeSounds(sounds);
    const sound = { sha256: hashOf(file), bytes: file.length };
    this.#sounds.set(keyOf(clause), sound);
    this.#clauses.set(sound.sha256, clause);
    return sound;
  }
}

function keyOf({ text, language, by = frontDesk }: ClauseBy): string {
  return `${language}:${by}:${text}`;
}

function hashOf(file: Buffer): string {
  return createHash('sha256').update(file).digest('hex');
}
