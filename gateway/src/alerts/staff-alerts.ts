/** What staff are told of a visitor: where and what kind of trouble, and never a word of what was said. */
export interface StaffCall {
  /** The venue's Chinese name, as on its screens. */
  venue: string;
  kiosk: string;
  /** An emergency, that one was taken back, a feeling, or that a person is wanted. */
  kind: string;
  /** 0..1; an emergency has 1, and one that was taken back 0. */
  strength: number;
  /** Why a person is wanted, in the words of the venue's own flow; or which emergency was taken back. */
  reason?: string;
  /** ISO 8601, in UTC. */
  at: string;
}

/** How staff learn of a visitor who needs them. */
export interface StaffAlerts {
  /**
   * Resolves when the call has arrived. Rejects with `AlertLost` when it did not, and with the signal's reason as soon as it is
   * stopped.
   */
  tell(call: StaffCall, signal: AbortSignal): Promise<void>;
}

/** A call for staff did not arrive. */
export class AlertLost extends Error {
  override name = 'AlertLost';
}
