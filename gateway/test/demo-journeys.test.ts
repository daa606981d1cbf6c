import { expect, test, vi } from 'vitest';
import { openDemo, workdays, type Visit } from './demo-visit.ts';

/** Each test learns a venue anew, which takes a second or two on a free machine. */
vi.setConfig({ testTimeout: 60_000 });

const idCard = '11010519491231002X';
const [day, nextDay] = workdays();

/** Says one thing after the other; what is said to the last of them counts. */
async function askAll({ ask }: Visit, ...texts: string[]): Promise<string> {
  let said = '';
  for (const text of texts) said = await ask(text);
  return said;
}

test('[Q64] at the bank a counter is booked in Chinese, a card stopped in English, and a ticket taken', async () => {
  const { system, visit } = await openDemo('bank');
  const chinese = visit();
  expect(await askAll(chinese, '能帮我预约换外币吗', day.zh)).toContain('几点来');
  expect(await askAll(chinese, '第一个', '李明', '13800138000')).toContain('对吗');
  expect(await chinese.ask('对')).toMatch(/Y101号.*四号柜台/);
  expect(await askAll(chinese, '帮我取个号', '个人业务', '好的')).toContain('A026号，前面还有5位');

  const english = visit('en');
  expect(await english.ask('block my card for me now')).toContain('passbook');
  expect(await askAll(english, 'debit card', 'no', 'John Smith')).toContain('ID number');
  expect(await english.ask(idCard)).toContain('Is that right?');
  expect(await english.ask('yes')).toContain('blocked for 5 days');
  expect(english.shown()?.card).toMatchObject({ title: 'Blocked for now' });
  expect(system.requests.map(({ operation }) => operation)).toEqual([
    'list-free-times',
    'book-counter',
    'take-ticket',
    'block-card',
  ]);
});

test('[Q64] at the hospital a visit is booked in English, and found and cancelled in Chinese', async () => {
  const { visit } = await openDemo('clinic');
  const english = visit('en');
  expect(await askAll(english, 'sign me up for the eye clinic', day.en)).toContain('Doctor');
  expect(await askAll(english, 'the first one', 'Mary Brown', '13800138000', idCard)).toContain(
    'Is that right?',
  );
  expect(await english.ask('yes')).toContain('number A101');

  const chinese = visit();
  expect(await askAll(chinese, '给我退号', idCard)).toContain('眼科');
  expect(await askAll(chinese, '第一个', '对')).toContain('退好了');
  expect(await askAll(visit(), '给我退号', idCard)).toContain('没有查到');
});

test('[Q64] at the hall a passport is booked in Chinese, and an application looked up in English', async () => {
  const { visit } = await openDemo('government');
  const chinese = visit();
  expect(await askAll(chinese, '帮我约个窗口', '护照', day.zh, '第一个', '赵敏', '13800138000')).toContain(
    '对吗',
  );
  expect(await chinese.ask('对')).toMatch(/W101号.*B5/);

  const english = visit('en');
  expect(await askAll(english, 'check my application for me', idCard)).toContain('residence permit');
  expect(await english.ask('the second one')).toContain('is ready');
});

test('[Q65] a time that somebody else took meanwhile is asked for again, and nothing else is', async () => {
  const { system, visit } = await openDemo('government');
  const slow = visit();
  const quick = visit();
  for (const each of [slow, quick])
    await askAll(each, '帮我约个窗口', '护照', day.zh, '第一个', '赵敏', '13800138000');
  expect(await quick.ask('对')).toContain('W101');
  const again = await slow.ask('对');
  expect(again).toContain('约走了');
  expect(again).toContain('几点来');
  expect(await slow.ask('第一个')).toContain('赵敏');
  expect(await slow.ask('对')).toContain('W102');
  expect(system.requests.filter(({ operation }) => operation === 'book-window')).toHaveLength(3);
});

test('[Q66] what is corrected is asked of the system anew, and only the last is booked', async () => {
  const { system, visit } = await openDemo('bank');
  const visitor = visit();
  expect(await askAll(visitor, '帮我约一下开户', day.zh)).toContain('几点来');
  expect(await visitor.ask(`改成${nextDay.zh}吧`)).toContain('几点来');
  expect(await askAll(visitor, '第一个', '王芳', '13800138000')).toContain(nextDay.zh.replace('号', '日'));
  expect(await visitor.ask('手机号错了，是13900139000')).toContain('139 0013 9000');
  expect(await visitor.ask('对')).toContain('Y101');
  const asked = system.requests.map(({ operation }) => operation);
  expect(asked).toEqual(['list-free-times', 'list-free-times', 'book-counter']);
});

test('[Q67] who asks something else, or has another thing done, comes back to the task with nothing lost', async () => {
  const { visit } = await openDemo('clinic');
  const visitor = visit();
  await askAll(visitor, '给我挂骨科的号', day.zh, '第一个');
  expect(await visitor.ask('洗手间在哪里')).toContain('我们接着办预约挂号');
  expect(await visitor.ask('帮我看看前面还有几位')).toContain('先放一放');
  expect(await visitor.ask('好的')).toContain('手机号');
  expect(await askAll(visitor, '13800138000')).toContain('前面还有4位');
  expect(await askAll(visitor, '王秀兰', '13800138000', idCard)).toContain('骨科');
  expect(await visitor.ask('对')).toContain('A101');
});

test('[Q36] a bank whose system is down says so, and calls a person', async () => {
  const { system, visit, lines } = await openDemo('bank');
  await system.close();
  const visitor = visit('en');
  await askAll(visitor, 'block my card for me now', 'debit card', 'no', 'John Smith', idCard);
  expect(await visitor.ask('yes')).toContain('the lobby manager is coming');
  expect(lines.join('\n')).toContain('a person is wanted');
});
