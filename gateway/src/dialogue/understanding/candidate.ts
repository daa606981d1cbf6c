import type { Bilingual } from '@lobby/shared/protocol/language';
import type { SlotValue } from '../../flows/definition/flow.ts';

/** A value that a slot may take, with how it is called where it has a name. */
export interface Candidate {
  value: SlotValue;
  label?: Bilingual;
  start: number;
  end: number;
}
