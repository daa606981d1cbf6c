import { frontDesk } from '@lobby/shared/protocol/department';
import { noAnswer, type PageState } from '../page-state.ts';

/** A page in the middle of a visit, with what differs; for tests and for looking at the page without a gateway. */
export function scriptedPageState(differing: Partial<PageState> = {}): PageState {
  return {
    screen: 'talk',
    language: 'zh',
    connected: true,
    keepsAnswers: false,
    venue: {
      name: { zh: '和安银行 · 中山路支行', en: 'Hean Bank · Zhongshan Road' },
      greeting: {
        zh: '您好，我是小美，请问需要办理什么业务？',
        en: 'Hello, I am Mei. How can I help you today?',
      },
      kind: 'other',
      listening: 'always',
      suggestions: [],
      avatar: { id: 'mei', name: { zh: '小美', en: 'Mei' }, recordings: [] },
    },
    speaker: frontDesk,
    abilities: { hearing: { state: 'ready' }, speaking: { state: 'ready' } },
    microphone: 'on',
    listening: { policy: 'always', attending: false },
    camera: 'off',
    avatar: 'shown',
    calm: false,
    pace: 'own',
    phase: 'idle',
    mood: 'friendly',
    question: undefined,
    answer: noAnswer,
    suggestions: ['银行卡丢了怎么办？', '开户需要带什么证件？'],
    card: undefined,
    notice: undefined,
    ...differing,
  };
}
