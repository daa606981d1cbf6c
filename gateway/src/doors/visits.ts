import { randomBytes } from 'node:crypto';
import { mintId, type KioskId, type ResumeToken } from '@lobby/shared/protocol/ids';
import type { Session } from '../session/session.ts';
import type { Tell } from '../session/tell.ts';
import type { VisitorLink } from './visitor-link.ts';

/** A visit that lost its kiosk is kept this long: the longest drop we promise to bridge is 60 s. */
const keptMs = 120_000;

/** A session, the line to its kiosk, and the secret by which that kiosk finds it again. */
export interface Visit {
  token: ResumeToken;
  kiosk: KioskId;
  session: Session;
  link: VisitorLink;
}

/** Who is here: every visit by its token, until it ends or its kiosk stays away too long. */
export class Visits {
  readonly #visits = new Map<ResumeToken, Visit>();
  readonly #departures = new Map<ResumeToken, NodeJS.Timeout>();

  get count(): number {
    return this.#visits.size;
  }

  open(kiosk: KioskId, session: Session, link: VisitorLink): Visit {
    const token = mintId<ResumeToken>(randomBytes(24).toString('base64url'));
    const visit = { token, kiosk, session, link };
    this.#visits.set(token, visit);
    return visit;
  }

  /** The visit to go on with, if the token is its own kiosk's and nothing was lost. */
  find(kiosk: KioskId, token: ResumeToken): Visit | undefined {
    const visit = this.#visits.get(token);
    if (visit === undefined || visit.kiosk !== kiosk) return undefined;
    clearTimeout(this.#departures.get(token));
    if (!visit.link.lost) return visit;
    this.end(visit);
    return undefined;
  }

  /** The kiosk's connection is gone; it has `keptMs` to come back. */
  away(visit: Visit): void {
    this.#departures.set(
      visit.token,
      setTimeout(() => this.end(visit), keptMs),
    );
  }

  end(visit: Visit): void {
    clearTimeout(this.#departures.get(visit.token));
    this.#departures.delete(visit.token);
    this.#visits.delete(visit.token);
    visit.session.close();
    visit.link.close();
  }

  readonly tellAll: Tell = (event, body) => {
    for (const { link } of this.#visits.values()) link.tell(event, body);
  };

  endAll(): void {
    for (const visit of this.#visits.values()) this.end(visit);
  }
}
