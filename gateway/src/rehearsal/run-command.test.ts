import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from './run-command.ts';

const hospital = join(import.meta.dirname, '../flows/test/hospital');

async function run(LANG: string, ...words: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const hear = (text: string): void => void (said += text);
  const code = await runCommand(words, { environment: { LANG }, tell: hear, complain: hear });
  return { code, said };
}

async function hospitalWith(change: (folder: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-rehearse-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(hospital, folder, { recursive: true });
  await change(folder);
  return folder;
}

test('[Q72] a folder whose conversations go as written ends with 0', async () => {
  const { code, said } = await run('zh_CN.UTF-8', hospital);
  expect(said).toMatch(/条问答，2 个流程，1 个业务系统，0 份文档/);
  expect(said).toContain('flows/book-appointment.transcript.yaml\n  ✓ 从头到尾\n');
  expect(said).toMatch(/试演 (\d+) 段对话，\1 段和写的一样。/);
  expect(code).toBe(0);
});

test('[Q72] every fault is named with its file and line, whatever else is wrong', async () => {
  const folder = await hospitalWith(async (place) => {
    const flow = join(place, 'flows/check-queue.yaml');
    await writeFile(flow, (await readFile(flow, 'utf8')).replace('collect:', 'collct:'));
    const venue = join(place, 'venue.yaml');
    await writeFile(venue, (await readFile(venue, 'utf8')).replace('greeting:', 'greetings:'));
    await writeFile(join(place, 'flows/check-queue.transcript.yaml'), 'conversations: []\n');
  });
  const { code, said } = await run('en_US.UTF-8', folder);
  expect(said).toContain('  venue.yaml:2: greeting is missing\n');
  expect(said).toMatch(/ {2}flows\/check-queue\.yaml:\d+: steps 1 verb has none of the verbs/);
  expect(said).toContain('  flows/check-queue.transcript.yaml:1: conversations is empty\n');
  expect(said).toMatch(/Conversations are played once .* mended\.\n$/);
  expect(code).toBe(1);
  expect((await run('zh_CN.UTF-8', folder)).said).toContain('  venue.yaml:2: greeting 没有写\n');
});

test('[Q72] a conversation that goes otherwise is shown where it first does, and ends with 1', async () => {
  const folder = await hospitalWith((place) =>
    writeFile(
      join(place, 'flows/check-queue.transcript.yaml'),
      'conversations: [{ name: lost, language: en, turns: [{ visitor: ~, lobby: [hello, there] }] }]\n',
    ),
  );
  const { code, said } = await run('C', folder);
  const first = 'turn 1, the visitor says nothing: should say "hello", and said "" (and 1 more after it)';
  expect(said).toContain(`flows/check-queue.transcript.yaml\n  ✗ lost\n    ${first}\n`);
  expect(code).toBe(1);
});

test('[K47] [Q72] a conversation takes place at a kiosk, and documents answer in it', async () => {
  const folder = await hospitalWith(async (place) => {
    const venue = join(place, 'venue.yaml');
    const upstairs = `  - id: lift-upstairs
    kiosks: [hall-2]
    question: { zh: 电梯在哪一边, en: Where is the lift? }
    wordings: { zh: [电梯在哪], en: [the lift] }
    answer: { zh: 在您右手边。, en: On your right. }
    followUps: []
`;
    await writeFile(venue, `${(await readFile(venue, 'utf8')).trimEnd()}\n${upstairs}`);
    await mkdir(join(place, 'documents'));
    await writeFile(join(place, 'documents/wards.md'), '# 住院须知\n\n陪护的折叠床每晚收 15 元。\n');
    const turns =
      '[{ visitor: 电梯在哪一边, lobby: 右手边 }, { visitor: 陪护的折叠床每晚多少钱, lobby: 15 元 }]';
    const written = `conversations: [{ name: 二楼, kiosk: hall-2, turns: ${turns} }]\n`;
    await writeFile(join(place, 'flows/book-appointment.transcript.yaml'), written);
  });
  expect((await run('C', folder)).said).toContain('  ✓ 二楼\n');
});

test('[Q72] a place without a venue is told, and what is not understood is answered by how it is used', async () => {
  expect(await run('C', join(hospital, 'flows'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('there is no venue at'),
  });
  expect(await run('zh_CN.UTF-8', '--help')).toMatchObject({
    code: 2,
    said: expect.stringContaining('用法：'),
  });
});
