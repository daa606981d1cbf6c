import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DocumentUnreadable } from './document-unreadable.ts';
import { takeIn } from './take-in.ts';
import { writeDocx } from './test/write-docx.ts';

const never = new AbortController().signal;
const guides = join(import.meta.dirname, 'test');
let folder = '';

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'documents-'))));
afterAll(() => rm(folder, { recursive: true }));

async function bring(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test.each(['guide.md', 'guide.pdf'])('[K20] %s is cut into passages under their headings', async (name) => {
  const { title, passages } = await takeIn(join(guides, name), never);
  expect(title).toBe('江畔医院就诊指南');
  const texts = passages.map(({ headings, text }) => `${headings.at(-1)}|${text}`);
  expect(texts).toEqual([
    '来院之前|请带好身份证和医保卡。复诊的患者请带上次的病历本和检查报告。\n14 岁以下的孩子请挂儿科，需要有一位家长陪同。',
    expect.stringContaining('检查项目：胸部 CT；多久出报告：2 小时；在哪里取：二楼影像科窗口'),
    expect.stringMatching(/^English reports\|Reports in English .* twenty yuan a page\.$/u),
    '常见问题|问：可以代取报告吗？\n答：可以，请带双方的身份证。',
    '常见问题|问：停车怎么收费？\n答：就诊当天前两个小时免费。',
  ]);
});

test('[K20] a PDF tells on which page a passage stands', async () => {
  const { passages } = await takeIn(join(guides, 'guide.pdf'), never);
  expect(passages.map(({ page }) => page)).toEqual(passages.map(() => expect.any(Number)));
});

test('[K20] a Word document with Chinese style names is read by its headings and tables', async () => {
  const docx = writeDocx(
    [{ text: '办事指南', style: '1' }, { text: '居住证', style: '2' }, { text: '带上身份证和租房合同。' }],
    [
      ['事项', '时限'],
      ['居住证', '十五个工作日'],
    ],
  );
  expect(await takeIn(await bring('guide.docx', docx), never)).toEqual({
    title: '办事指南',
    passages: [
      { headings: ['办事指南', '居住证'], text: '带上身份证和租房合同。\n事项：居住证；时限：十五个工作日' },
    ],
  });
});

test('[K20] of a page only what people read is taken, whichever way its letters are written down', async () => {
  const page =
    '<head><title>x</title></head><nav>首页</nav><script>alert(1)</script><h1>社保</h1><p>养老<b>保险</b></p><ul><li>甲<li>乙</ul>';
  const expected = { title: '社保', passages: [{ headings: ['社保'], text: '养老保险\n甲\n乙' }] };
  expect(await takeIn(await bring('a.html', page), never)).toEqual(expected);
  const gb18030 = new Uint8Array([0x3c, 0x70, 0x3e, 0xc9, 0xe7, 0xb1, 0xa3]);
  expect((await takeIn(await bring('社保.htm', gb18030), never)).passages[0]?.text).toBe('社保');
});

test.each([
  ['a.xlsx', 'x', 'unknown-format'],
  ['a.pdf', '%PDF-1.7 nonsense', 'damaged'],
  ['a.docx', 'no archive', 'damaged'],
  ['a.md', ' \n', 'no-text'],
])('[K21] %s that cannot be used is refused with its reason', async (name, content, obstacle) => {
  const refused = takeIn(await bring(name, content), never);
  await expect(refused).rejects.toBeInstanceOf(DocumentUnreadable);
  await expect(refused).rejects.toMatchObject({ obstacle });
});

test('[K21] a document that takes too much is refused, and costs nobody else anything', async () => {
  const path = await bring('deep.html', '<div>'.repeat(3_000_000));
  const limits = { longestMs: 300, heapMegabytes: 64 };
  await expect(takeIn(path, never, limits)).rejects.toMatchObject({ obstacle: 'too-costly' });
});

test('[K22] a stopped taking in settles at once with the reason', async () => {
  const controller = new AbortController();
  const taking = takeIn(join(guides, 'guide.pdf'), controller.signal);
  controller.abort(new Error('gone'));
  await expect(taking).rejects.toThrow('gone');
  await expect(takeIn(join(guides, 'guide.md'), controller.signal)).rejects.toThrow('gone');
});
