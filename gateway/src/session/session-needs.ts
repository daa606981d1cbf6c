import type { Bilingual } from '@lobby/shared/protocol/language';
import type { Log } from '../journal/log.ts';
import type { Alert } from '../person/alert.ts';
import type { TurnParts } from '../turn/turn-step.ts';
import type { Tell } from './tell.ts';

/** What a session is given. `parts` is asked at each turn, because engines come and go while visitors stay. */
export interface SessionNeeds {
  parts: () => TurnParts;
  greeting: Bilingual;
  /** What the avatar is called by. */
  name: Bilingual;
  tell: Tell;
  /** Whether the kiosk is connected just now. */
  present: () => boolean;
  /** Tells staff of a visitor who needs them at once. */
  alert: (alert: Alert) => void;
  log: Log;
}
