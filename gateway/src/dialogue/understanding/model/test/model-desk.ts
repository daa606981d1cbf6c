import type { Chat, ChatFailed, ChatPiece, ChatRequest } from '../../../../large-model/chat.ts';
import { flowSchema } from '../../../../flows/definition/flow-schema.ts';
import type { Routing } from '../../../../understanding/router.ts';
import { createDeskDialogue } from '../../../desk-dialogue.ts';
import { newDialogueState, type DialogueState } from '../../../dialogue-state.ts';
import type { ReplyPiece } from '../../../dialogue.ts';
import { frontDeskManners } from '../../../manners.ts';
import { replies } from '../../../replies.ts';
import { createLocalUnderstanding } from '../../local-understanding.ts';
import type { KnownPassage } from '../known-passage.ts';
import { createModelUnderstanding } from '../model-understanding.ts';

export const fee: KnownPassage = {
  text: '补卡收工本费 5 元，当天拿到新卡。',
  entry: 'card',
  source: { title: '收费表', page: 2 },
};
const booking = flowSchema.parse({
  id: 'book',
  title: { zh: '预约柜台', en: 'Book a counter' },
  wordings: { zh: ['预约'], en: ['book'] },
  slots: {
    day: { type: 'date', name: { zh: '日期', en: 'day' }, ask: { zh: '哪一天？', en: 'Which day?' } },
    time: { type: 'time', name: { zh: '时间', en: 'time' }, ask: { zh: '几点？', en: 'At what time?' } },
    note: { type: 'text', name: { zh: '说明', en: 'note' }, ask: { zh: '还有吗？', en: 'Anything else?' } },
  },
  steps: [{ collect: 'day' }, { collect: 'time' }, { collect: 'note' }],
});

export interface Case {
  says?: (request: ChatRequest) => readonly (ChatPiece | Error)[];
  routing?: Routing;
  state?: DialogueState;
  text?: string;
  chat?: Chat;
  passages?: KnownPassage[];
}

/** A desk whose local engine is as sure as `routing`, and whose model says what it is told to. */
export function deskOf({
  says = () => [],
  routing = { type: 'unknown' },
  chat: given,
  passages = [fee],
}: Case) {
  const requests: ChatRequest[] = [];
  const faults: ChatFailed[] = [];
  const chat: Chat = {
    async *answer(request, signal) {
      requests.push(request);
      for (const piece of says(request)) {
        signal.throwIfAborted();
        if (piece instanceof Error) throw piece;
        yield piece;
      }
    },
  };
  const flows = new Map([['book', booking]]);
  const dialogue = createDeskDialogue({
    understanding: createModelUnderstanding({
      chat: given ?? chat,
      local: createLocalUnderstanding({ router: { route: async () => routing }, flows }),
      flows,
      venue: { zh: '江畔银行', en: 'Riverside Bank' },
      passagesFor: async () => passages,
      questionOf: () => ({ zh: '补卡要钱吗', en: 'Does a new card cost anything?' }),
      report: (fault) => faults.push(fault),
    }),
    flows,
    actions: { isSafe: () => true, call: async () => ({ ok: false, status: 0, answer: null }) },
    answerOf: () => ({ spoken: '补卡五元。', followUps: [], delivery: {} }),
    labelOf: () => ({ zh: '补卡要钱吗', en: 'Does a new card cost anything?' }),
    manners: frontDeskManners([]),
    now: () => new Date('2026-11-27T10:00:00'),
    fresh: () => 'fresh',
  });
  return { dialogue, requests, faults };
}

export async function ask({ state = newDialogueState, text = '补卡贵吗', ...rest }: Case) {
  const { dialogue, requests, faults } = deskOf(rest);
  const pieces = await Array.fromAsync(dialogue.reply(askedOf(text, state), new AbortController().signal));
  return { pieces, requests, faults, said: saidIn(pieces) };
}

export function askedOf(text: string, state: DialogueState) {
  const question = { text, language: 'zh' as const };
  return { question, earlier: [], state, certain: Promise.resolve() };
}

function saidIn(pieces: readonly ReplyPiece[]): string {
  return pieces.flatMap((piece) => (piece.type === 'say' ? [piece.text] : [])).join('');
}

export const words = (...texts: string[]): ChatPiece[] => texts.map((text) => ({ type: 'text', text }));
export const call = (name: string, input: unknown = {}): ChatPiece => ({ type: 'call', name, input });
export const declined = `${frontDeskManners([]).decline.zh}${replies.offerPerson.zh}`;
