import { onTestFinished } from 'vitest';
import type { Abilities } from '@lobby/shared/protocol/ability';
import { frontDesk } from '@lobby/shared/protocol/department';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import type { Persona, Personas } from '@lobby/shared/speech/manner';
import type { StaffAlerts } from '../src/alerts/staff-alerts.ts';
import type { Dialogue } from '../src/dialogue/dialogue.ts';
import { createScriptedDialogue } from '../src/dialogue/scripted-dialogue.ts';
import type { PublicFiles } from '../src/doors/pages.ts';
import { createGateway } from '../src/gateway.ts';
import { silentLog, type Log } from '../src/journal/log.ts';
import type { Recogniser } from '../src/recognition/recogniser.ts';
import { createScriptedRecogniser, inTurn } from '../src/recognition/scripted-recogniser.ts';
import { createScriptedVoice } from '../src/synthesis/scripted-voice.ts';
import type { Voice } from '../src/synthesis/voice.ts';

/** What a test may choose of a gateway; the rest is scripted. */
export interface Choices {
  recogniser?: Recogniser | undefined;
  dialogue?: Dialogue;
  voice?: Voice | undefined;
  persona?: Persona;
  /** How its departments speak. */
  personas?: Personas;
  alerts?: StaffAlerts;
  log?: Log;
  avatars?: PublicFiles['avatars'];
  kept?: NonNullable<PublicFiles['kept']>;
  pictures?: string;
}

export const venue: VenueView = {
  name: { zh: '测试支行', en: 'Test Branch' },
  greeting: { zh: '您好。', en: 'Hello.' },
  kind: 'other',
  listening: 'always',
  suggestions: [{ zh: '几点开门', en: 'Opening hours' }],
  avatar: { id: 'mei', name: { zh: '小美', en: 'Mei' }, recordings: [] },
};

const abilities: Abilities = { hearing: { state: 'ready' }, speaking: { state: 'ready' } };

/** Answers every question with itself. */
export const echo = createScriptedDialogue(({ text, language }) => [{ type: 'say', text, language }]);

/** A real gateway on a free port; closed when the test ends. Returns its address. */
export async function openTestGateway(choices: Choices = {}): Promise<string> {
  const current = {
    recogniser: 'recogniser' in choices ? choices.recogniser : createScriptedRecogniser(inTurn(['几点开门'])),
    voice: 'voice' in choices ? choices.voice : createScriptedVoice(),
  };
  const gateway = createGateway({
    files: {
      pages: import.meta.dirname,
      avatars: choices.avatars ?? (async () => undefined),
      ...(choices.kept && { kept: choices.kept }),
      ...(choices.pictures !== undefined && { pictures: choices.pictures }),
    },
    venue,
    dialogue: choices.dialogue ?? echo,
    personas: new Map([[frontDesk, choices.persona ?? {}], ...(choices.personas ?? [])]),
    parts: {
      current: () => current,
      abilities: () => abilities,
      onChange: () => () => {},
      close: async () => {},
    },
    ...(choices.alerts && { alerts: choices.alerts }),
    log: choices.log ?? silentLog,
  });
  onTestFinished(() => gateway.close());
  return `http://127.0.0.1:${await gateway.listen('127.0.0.1', 0)}`;
}
