import { createGateway } from '@lobby/gateway/gateway';
import { createScriptedDialogue } from '@lobby/gateway/dialogue/scripted-dialogue';
import { silentLog } from '@lobby/gateway/journal/log';
import type { Recogniser } from '@lobby/gateway/recognition/recogniser';
import type { Abilities } from '@lobby/shared/protocol/ability';
import { keepAccount } from './account.ts';

/** The gateway itself, with ears that count and forget: everything up to the recogniser is the product's own. */
const counting: Recogniser = {
  async *transcribe({ pieces, hint }) {
    for await (const piece of pieces) if (piece.type === 'frame') account.frame();
    yield { type: 'final', text: '', language: hint };
  },
};

const abilities: Abilities = { hearing: { state: 'ready' }, speaking: { state: 'ready' } };
const nobody = { zh: '', en: '' };
const gateway = createGateway({
  files: { pages: import.meta.dirname, avatars: async () => undefined },
  venue: {
    name: nobody,
    greeting: nobody,
    kind: 'other',
    listening: 'always',
    suggestions: [],
    avatar: { id: 'mei', name: nobody, recordings: [] },
  },
  dialogue: createScriptedDialogue(() => []),
  parts: {
    current: () => ({ recogniser: counting, voice: undefined }),
    abilities: () => abilities,
    onChange: () => () => {},
    close: async () => {},
  },
  log: silentLog,
});
const account = keepAccount(await gateway.listen('127.0.0.1', 0));
