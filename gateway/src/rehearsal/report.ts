import type { Language } from '@lobby/shared/protocol/language';
import type { FolderCheck } from './check-folder.ts';
import { inChinese } from './faults-in-chinese.ts';
import { inWords } from './in-words.ts';
import type { Rehearsal } from './rehearse.ts';

const sentences = {
  zh: {
    contents: (counts: FolderCheck['counts']) =>
      `${counts.entries} 条问答，${counts.flows} 个流程，${counts.systems} 个业务系统，${counts.documents} 份文档，${counts.conversations} 段对话`,
    unnamed: '这个机构',
    sound: '文件没有错误。',
    faulty: (count: number) => `有 ${count} 处错误：`,
    notPlayed: '机构和流程的文件改好以后，才能试演对话。',
    nothing: '没有写好的对话（flows/*.transcript.yaml），没有什么可试演。',
    turn: (turn: number, visitor: string | null) =>
      visitor === null ? `第 ${turn} 轮，访客没有说话：` : `第 ${turn} 轮，访客说“${visitor}”：`,
    more: (count: number) => `（后面还有 ${count} 处不同）`,
    summary: (good: number, all: number) => `试演 ${all} 段对话，${good} 段和写的一样。`,
  },
  en: {
    contents: (counts: FolderCheck['counts']) =>
      `entries: ${counts.entries}, flows: ${counts.flows}, systems: ${counts.systems}, documents: ${counts.documents}, conversations: ${counts.conversations}`,
    unnamed: 'This venue',
    sound: 'The files have no faults.',
    faulty: (count: number) => `Faults: ${count}`,
    notPlayed: 'Conversations are played once the files of the venue and its flows are mended.',
    nothing: 'No conversations are written (flows/*.transcript.yaml), so there is nothing to play.',
    turn: (turn: number, visitor: string | null) =>
      visitor === null ? `turn ${turn}, the visitor says nothing: ` : `turn ${turn}, "${visitor}": `,
    more: (count: number) => ` (and ${count} more after it)`,
    summary: (good: number, all: number) => `Conversations that went as written: ${good} of ${all}.`,
  },
} as const;

/** What lies in a folder and what is wrong with it, for whoever wrote it. */
export function checkReport({ name, counts, faults }: FolderCheck, language: Language): string[] {
  const said = sentences[language];
  return [
    `${name?.[language] ?? said.unnamed}: ${said.contents(counts)}`,
    ...(faults.length === 0
      ? [said.sound]
      : [
          said.faulty(faults.length),
          ...faults.map((fault) => `  ${language === 'zh' ? inChinese(fault) : fault}`),
        ]),
  ];
}

/** How conversations went: of each that went otherwise, where it first did. */
export function rehearsalReport(rehearsals: readonly Rehearsal[], language: Language): string[] {
  const said = sentences[language];
  if (rehearsals.length === 0) return [said.nothing];
  const byFile = Map.groupBy(rehearsals, ({ file }) => file);
  const good = rehearsals.filter(({ differences }) => differences.length === 0).length;
  return [
    ...[...byFile].flatMap(([file, played]) => [
      file,
      ...played.flatMap((each) => conversation(each, language)),
    ]),
    said.summary(good, rehearsals.length),
  ];
}

export function notPlayedReport(language: Language): string[] {
  return [sentences[language].notPlayed];
}

function conversation({ name, differences }: Rehearsal, language: Language): string[] {
  const [first, ...others] = differences;
  if (first === undefined) return [`  ✓ ${name}`];
  const said = sentences[language];
  const more = others.length === 0 ? '' : said.more(others.length);
  const where = said.turn(first.turn, first.visitor);
  return [`  ✗ ${name}`, `    ${where}${inWords(first.difference)[language]}${more}`];
}
