import { expect, test, vi } from 'vitest';
import { openDemo, workdays, type Visit } from './demo-visit.ts';

/** Each test learns a venue anew, which takes a second or two on a free machine. */
vi.setConfig({ testTimeout: 60_000 });

const idCard = '11010519491231002X';
const [day] = workdays();

async function upToConfirm({ ask }: Visit): Promise<string> {
  for (const text of ['给我挂骨科的号', day.zh, '第二个', '张伟', '13800138000']) await ask(text);
  return ask(idCard);
}

const callsFor = (requests: { operation: string }[], name: string): number =>
  requests.filter(({ operation }) => operation === name).length;

test("[Q35] a visitor books a visit by typing, in the hospital's own system", async () => {
  const { system, visit, lines } = await openDemo('clinic');
  const { ask, shown, kiosk } = visit();
  expect(await ask('给我挂骨科的号')).toContain('哪天来');
  expect(await ask(day.zh)).toContain('医生');
  expect(await ask('便宜的那个')).toContain('叫什么名字');
  expect(await ask('洗手间在哪里')).toContain('我们接着办预约挂号');
  expect(await ask('张伟')).toContain('手机号');
  expect(shown()?.card).toMatchObject({ type: 'keypad', longest: 12, hidden: false });
  expect(await ask('13800138000')).toContain('138 0013 8000');
  expect(shown()?.card).toMatchObject({ type: 'keypad', longest: 18, letter: 'X', hidden: true });
  expect(await ask(idCard)).toContain('尾号002X');
  expect(shown()?.card).toMatchObject({ type: 'summary', title: '预约挂号' });
  expect(callsFor(system.requests, 'book-visit')).toBe(0);
  expect(await ask('对')).toContain('您是A101号');
  expect(JSON.stringify(kiosk.heard)).not.toContain(idCard);
  expect(lines.join('\n')).not.toMatch(/张伟|13800138000|11010519491231002X/);
});

test('[Q36] a booking whose answer was lost is made once', async () => {
  const { system, visit } = await openDemo('clinic');
  const visitor = visit();
  expect(await upToConfirm(visitor)).toContain('对吗');
  system.trouble('book-visit', { type: 'lost-answer' });
  expect(await visitor.ask('对')).toContain('您是A101号');
  expect(callsFor(system.requests, 'book-visit')).toBe(2);
});

test('[Q36] a system that is down leads to a person, and nothing is booked', async () => {
  const { system, visit, lines } = await openDemo('clinic');
  const visitor = visit();
  await upToConfirm(visitor);
  for (let count = 0; count < 2; count++) system.trouble('book-visit', { type: 'status', status: 503 });
  expect(await visitor.ask('对')).toContain('我请导诊台的护士帮您挂');
  expect(lines.join('\n')).toContain('a person is wanted');
  expect(await upToConfirm(visitor)).toContain('对吗');
  expect(await visitor.ask('对')).toContain('您是A101号');
});

test('[Q37] who comes after a visitor who left finds nothing of their task', async () => {
  const { system, visit } = await openDemo('clinic');
  const visitor = visit();
  expect(await upToConfirm(visitor)).toContain('对吗');
  visitor.kiosk.send('visit-end', { reason: 'left' });
  expect(await visit().ask('对')).not.toContain('约好了');
  expect(callsFor(system.requests, 'book-visit')).toBe(0);
});
