import type { Topic } from '../router.ts';

/** A small hall: three entries and a flow in Chinese, two of them in English as well. */
export const topics: Topic[] = [
  topic('card-lost', ['银行卡丢了怎么办', '我要挂失', '卡不见了', '我的卡被偷了'], '先挂失，再补卡。'),
  topic('queue', ['怎么取号', '在哪里排队', '排队要多久', '取号机在哪'], '取号机在门口。'),
  topic('glasses', ['看不清字', '老人有什么照顾', '有没有放大镜'], '服务台有老花镜和轮椅。'),
  {
    ...topic('withdraw', ['取现金', '我要取钱', '取钱怎么取'], '请到柜台。'),
    target: { type: 'flow', id: 'withdraw' },
    negativeWordings: ['取号要取什么钱'],
  },
  {
    ...topic('queue', ['how do I get a ticket', 'where do I queue'], 'The ticket machine is at the door.'),
    language: 'en',
  },
  { ...topic('wifi', ['is there wifi', 'free internet'], 'The network is called Hall.'), language: 'en' },
];

function topic(id: string, wordings: string[], answer: string): Topic {
  return { target: { type: 'entry', id }, language: 'zh', wordings, negativeWordings: [], answer };
}
