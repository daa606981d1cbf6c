import type { Language } from '@lobby/shared/protocol/language';
import { matchesIn } from '../../understanding/matches-in.ts';
import type { Match } from '../../understanding/router.ts';
import type { Explained } from './ask.ts';

const sentences = {
  zh: {
    asked: '访客问',
    said: '回答',
    silent: '（什么也不说）',
    by: { words: '只按字词匹配', meanings: '按字词和意思匹配' },
    sure: '有把握',
    unsure: '没有把握，会反问',
    unknown: '不知道答案',
    nearest: '，最接近的是',
    probability: (right: string, next: string) => `把握 ${right}，第二名 ${next}`,
    wording: '最接近的问法',
    words: '起作用的词',
    beside: '“为什么”只看问答、流程和部门；紧急情况、常用指令和文档由别的规则决定。',
  },
  en: {
    asked: 'A visitor asks',
    said: 'Answer',
    silent: '(says nothing)',
    by: { words: 'matched by words alone', meanings: 'matched by words and meaning' },
    sure: 'sure',
    unsure: 'unsure, asks back',
    unknown: 'knows no answer',
    nearest: '; nearest is',
    probability: (right: string, next: string) => `probability ${right}, next best ${next}`,
    wording: 'nearest wording',
    words: 'words that counted',
    beside:
      'The reasons are about entries, flows and departments; emergencies, commands and documents have rules of their own.',
  },
} as const;

/** What would be said to a question and why, for whoever wrote the venue. */
export function askReport(explained: Explained, language: Language): string[] {
  const { text, said, by, routing } = explained;
  const words = sentences[language];
  const head = [
    `${words.asked}: ${text}`,
    `${words.said}: ${said === '' ? words.silent : said}`,
    `${words.by[by]}: ${words[routing.type]}${routing.type === 'unknown' && routing.nearest ? words.nearest : ''}`,
  ];
  const matches = matchesIn(routing).flatMap((match) => matchReport(match, explained, language));
  return [...head, ...matches, words.beside];
}

function matchReport(match: Match, { nameOf, routing }: Explained, language: Language): string[] {
  const { target, score, runnerUp, wording, words } = match;
  const said = sentences[language];
  const name = nameOf(target)?.[language];
  // How probable it would be, were it about this venue at all, helps nobody where it is not.
  const known = routing.type !== 'unknown';
  return [
    `  ${target.id}${name === undefined ? '' : ` (${name})`}${known ? `: ${said.probability(percent(score), percent(runnerUp))}` : ''}`,
    `    ${said.wording}: ${wording}`,
    `    ${said.words}: ${words.join(language === 'zh' ? '、' : ', ')}`,
  ];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
