import { expect, test } from 'vitest';
import { bearingTowards } from './bearing.ts';
import { listenTo, type Person, type Said, stranger } from './person.ts';

const said = (text: string, more: Partial<Said> = {}): Said => ({ text, language: 'zh', ...more });

function after(...texts: string[]): Person {
  return texts.reduce((person, text, place) => listenTo(person, said(text), texts.slice(0, place)), stranger);
}

test('[H5] a strong feeling fades over calm sentences, and thanks end it at once', () => {
  const angry = after('我都说了三遍了，烦死了');
  expect(angry.felt.feeling).toBe('annoyed');
  expect(listenTo(angry, said('我要补卡'), []).felt.feeling).toBe('annoyed');
  expect(after('我都说了三遍了，烦死了', '我要补卡', '要带什么').felt.feeling).toBe('calm');
  expect(listenTo(angry, said('好的谢谢你'), []).felt.feeling).toBe('pleased');
});

test('[H4] a voice is compared with the same visitor’s first words, and decides nothing alone', () => {
  const voice = { loudnessDb: -25, pitchHz: 180, pitchSpan: 6, syllablesPerSecond: 4 };
  const agitated = { loudnessDb: -18, pitchHz: 230, pitchSpan: 9, syllablesPerSecond: 5.5 };
  const first = listenTo(stranger, said('几点开门', { voice: agitated }), []);
  expect(first.felt.feeling).toBe('calm');
  const calm = listenTo(stranger, said('几点开门', { voice }), []);
  expect(listenTo(calm, said('几号窗口', { voice: agitated }), []).felt.strength).toBeLessThan(0.6);
  const plain = listenTo(calm, said('我很着急', { voice }), []);
  const heard = listenTo(calm, said('我很着急', { voice: agitated }), []);
  expect(heard.felt.strength).toBeGreaterThan(plain.felt.strength);
});

test('[H4] marks of the recogniser count beside the words', () => {
  expect(listenTo(stranger, said('怎么还没到我', { emotion: 'ANGRY' }), []).felt.feeling).toBe('annoyed');
  expect(listenTo(stranger, said('怎么还没到我', { emotion: 'NEUTRAL' }), []).felt.feeling).toBe('calm');
});

test('[H3] what a visitor said of themselves stays known through the visit', () => {
  expect(after('我第一次来', '我今年七十三岁了').tags).toEqual(['first-visit', 'elder']);
});

test('[H6] a feeling changes how an answer is given, and its opening is said once', () => {
  const lost = after('我没听懂');
  expect(bearingTowards(lost, 'calm')).toEqual({
    opening: { zh: '没关系，我说得简单一点。', en: "No problem, I'll put it simply." },
    rate: 0.88,
    offersPerson: false,
  });
  expect(bearingTowards(lost, 'confused').opening).toBeUndefined();
  expect(bearingTowards(after('我今年七十三岁了'), 'calm').rate).toBe(0.85);
});

test('[H32] a child is welcomed and offered a person once, spoken to more slowly, and offered one again when lost', () => {
  const child = after('我今年八岁');
  expect(bearingTowards(child, 'calm')).toEqual({
    opening: { zh: '你好呀，我慢慢说，哪里不懂就问我。', en: expect.stringContaining('slowly') },
    rate: 0.92,
    offersPerson: true,
  });
  const later = listenTo(child, said('我要办身份证，我八岁'), []);
  expect(bearingTowards(later, 'calm')).toEqual({ rate: 0.92, offersPerson: false });
  const lost = listenTo(later, said('我没听懂'), []);
  expect(bearingTowards(lost, 'calm')).toMatchObject({ rate: 0.88, offersPerson: true });
});

test('[H6] strong annoyance offers a person and, when it grows, tells staff; an emergency does both at once', () => {
  expect(bearingTowards(after('你没听我说话吗'), 'calm')).toMatchObject({
    offersPerson: true,
  });
  expect(bearingTowards(after('什么态度，我要投诉，烦死了'), 'calm')).toMatchObject({
    mood: 'sorry',
    offersPerson: true,
    alert: { type: 'upset', feeling: 'annoyed' },
  });
  expect(bearingTowards(after('我爸晕倒了'), 'calm')).toMatchObject({
    offersPerson: true,
    alert: { type: 'emergency', emergency: 'medical' },
  });
  expect(bearingTowards(after('几点开门'), 'calm')).toEqual({
    rate: 1,
    offersPerson: false,
  });
});
