import type { Target } from '../../../understanding/router.ts';
import type { Command } from '../../command.ts';

/** What is done about something that was asked for by its name alone. */
export function commandFor({ type, id }: Target): Command {
  switch (type) {
    case 'entry':
      return { type: 'answer', entry: id };
    case 'flow':
      return { type: 'start-flow', flow: id };
    case 'department':
      return { type: 'go-to', department: id };
  }
}
