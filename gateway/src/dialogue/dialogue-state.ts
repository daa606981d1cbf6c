import { frontDesk } from '@lobby/shared/protocol/department';
import type { Language } from '@lobby/shared/protocol/language';
import { type Person, stranger } from '../person/person.ts';
import { noTasks, type TaskCommand, type TaskState } from '../flows/run/state.ts';
import type { OpenQuestion } from '../flows/run/open-question.ts';
import type { Target } from '../understanding/router.ts';
import type { GivenValue } from './carrying.ts';

/** One step of a visit's tasks, as it can be played again; sensitive values are masked. */
export interface TaskEvent {
  commands: TaskCommand[];
  language: Language;
  atMs: number;
  fresh: string;
}

/** Where a visit stands. It is carried from turn to turn by the visit and kept by nobody else, so that a turn that was not told leaves no trace. */
export interface DialogueState {
  tasks: TaskState;
  /** What the visitor has to answer before their task goes on; undefined also once a person was called. */
  openQuestion: OpenQuestion | undefined;
  /** What was offered when it was not clear what was meant, as it stands on the screen. */
  offered: { target: Target; label: string }[];
  /** The language that was last spoken for certain. */
  language: Language | undefined;
  events: TaskEvent[];
  /** What is asked for now is nobody else's business. */
  secret: boolean;
  /** What is known of the visitor. */
  person: Person;
  /** Who has the visitor: a department, or the front desk. */
  department: string;
  /** The departments that have greeted them. */
  met: readonly string[];
  /** What they said for tasks, for whoever they are handed on to. */
  given: readonly GivenValue[];
  /** A person was offered: a plain yes calls one. */
  personOffered: boolean;
  /** How many turns were answered. */
  turns: number;
  /** The entries that were answered. */
  answered: readonly string[];
  /** What the venue recommended, and in which turn. */
  recommended: readonly { id: string; turn: number }[];
  /** The pace the visitor asked for. */
  pace: 'own' | 'slow';
  /** The hash of the code by which the visitor is known, if they are. */
  acquaintance: string | undefined;
}

/** A visit in which nothing was said. */
export const newDialogueState: DialogueState = {
  tasks: noTasks,
  openQuestion: undefined,
  offered: [],
  language: undefined,
  events: [],
  secret: false,
  person: stranger,
  department: frontDesk,
  met: [],
  given: [],
  personOffered: false,
  turns: 0,
  answered: [],
  recommended: [],
  pace: 'own',
  acquaintance: undefined,
};
