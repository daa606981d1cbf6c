import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rehearse } from './rehearse.ts';
import { rehearsalReport } from './report.ts';

const hospital = join(import.meta.dirname, '../flows/test/hospital');
const rehearsals = await rehearse(hospital);

/** What went otherwise than written in these conversations. */
function differencesIn(...names: string[]): unknown[] {
  return names.map((name) => rehearsals.find((each) => each.name === name)?.differences ?? name).flat();
}

test.each(rehearsals)('[Q4] $file: $name', ({ differences }) => {
  expect(differences).toEqual([]);
});

test('[Q4] what goes otherwise than written is named with its turn', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rehearsal-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(hospital, folder, { recursive: true });
  const written = `conversations:
  - name: faulty
    turns:
      - { visitor: 我要挂号, lobby: 请问您想挂哪个科 }
      - { visitor: 心内科, lobby: 再见, slots: { department: paediatrics }, taps: [明天], flow: none }`;
  await writeFile(join(folder, 'flows/check-queue.transcript.yaml'), written);
  const faulty = (await rehearse(folder)).find(({ name }) => name === 'faulty');
  expect(faulty?.differences).toMatchObject([
    { turn: 2, visitor: '心内科', difference: { type: 'not-said', words: '再见' } },
    { turn: 2, difference: { type: 'slot', slot: 'department', has: 'cardiology', written: 'paediatrics' } },
    { turn: 2, difference: { type: 'taps', shown: ['今天', '明天', '后天'], written: ['明天'] } },
    { turn: 2, difference: { type: 'flow', stands: 'book-appointment', written: 'none' } },
  ]);
  const report = rehearsalReport([faulty!], 'zh').join('\n');
  expect(report).toMatch(
    /✗ faulty\n {4}第 2 轮，访客说“心内科”：应该说到“再见”，实际说的是“.+”（后面还有 3 处不同）/,
  );
});

test('[Q5] several values of one utterance are taken in any order, also from the one that began the task', () => {
  expect(differencesIn('一句话说了好几样', '先说日子，再说科室', 'In English')).toEqual([]);
});

test('[Q6] a value that is corrected changes what follows from it, and nothing else', () => {
  expect(differencesIn('改口', '确认时才发现错了')).toEqual([]);
});

test('[Q7] a question in the middle is answered, and the task goes on with a reminder', () => {
  expect(differencesIn('中间问了别的')).toEqual([]);
});

test('[Q8] a second task asks whether the first may wait, and gives way to it when it is done', () => {
  expect(differencesIn('中间办了另一件事', '不想放下手上的事')).toEqual([]);
});

test('[Q9] cancel, back and restart are understood at every moment', () => {
  expect(differencesIn('取消、返回和重来')).toEqual([]);
});

test('[Q10] who cannot be followed is asked in other words, then told what else can be done, then sent a person', () => {
  expect(differencesIn('听不懂三次就请人')).toEqual([]);
});

test('[Q70] who says nothing is asked again more and more plainly, is told of a person, and may answer at any time', () => {
  expect(differencesIn('一声不响', 'Silence')).toEqual([]);
});

test('[Q16] a yes that goes on to deny, correct, cancel or wait changes nothing', () => {
  expect(differencesIn('犹豫的答应', 'A hesitant yes')).toEqual([]);
});

test('[Q73] a no to a question that wants none is told from a correction', () => {
  expect(differencesIn('不想办了')).toEqual([]);
});

test('[Q11] a value that the task does not take, and a number with a slip in it, are told from words that were not understood', () => {
  expect(differencesIn('日子不行，号码不对')).toEqual([]);
});

test('[Q12] what was listed is picked by place, by name, by a part of it, or by comparing', () => {
  expect(differencesIn('从头到尾', '一句话说了好几样', '号满了，又被人抢了')).toEqual([]);
});

test('[Q13] what is full, taken or out of reach leads where the task says', () => {
  expect(differencesIn('号满了，又被人抢了', '系统连不上')).toEqual([]);
});

test('[Q14] after a task that changed nothing, a new value alone asks the same again', () => {
  expect(differencesIn('再问别的科')).toEqual([]);
});

test('[Q15] a sensitive value is said by its end only', () => {
  expect(differencesIn('从头到尾', 'In English')).toEqual([]);
});
