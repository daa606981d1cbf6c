import { expect, test } from 'vitest';
import { feelingOf, type Feeling } from './feeling.ts';
import { repeatSigns } from './repeats.ts';
import { wordSigns } from './word-signs.ts';

const said: Record<Feeling, string[]> = {
  calm: [
    '几点开门',
    '我想办一张银行卡',
    '请问挂号在几楼',
    '怎么交社保',
    '不着急，您慢慢查',
    '没有不满意',
    '我不生气',
    '别担心，我知道路',
    'where is the toilet',
    'I need to open an account',
    "I'm not angry, just asking",
    'how long does it take',
    '怕冷的话空调能关吗',
    '我要取五万块钱',
    '等半小时可以吗',
    '我没有很着急',
    '我不是很着急',
    '我也没那么急着要',
    '我倒不怎么担心',
    '不用太着急',
    '我没有特别生气',
    '没什么不满意的',
    '孩子不满十八岁可以办吗',
    '办信用卡最慢要多久',
    '满意度调查在哪填',
    "I'm not in that much of a hurry",
    "I wasn't really worried",
    "I'm not at all angry",
    'my English is not very good',
    "that's not a problem, take your time",
  ],
  pleased: [
    '谢谢你啊',
    '太好了，帮了大忙',
    '你讲得真好',
    'thank you so much',
    "that's perfect",
    '挺好的，我明白了谢谢',
    '你们服务真好',
    '嗯很满意',
    '太棒了，省了我好多事',
    "that's exactly what I needed",
    'fantastic, well done',
  ],
  confused: [
    '我没听懂',
    '这个什么意思啊',
    '不知道该去哪个窗口',
    '你说得我越听越糊涂',
    "I don't understand",
    'what do you mean',
    "I'm not sure which form",
    '这机器我不会用',
    '我有点懵了',
    '这个我整不明白',
    '不晓得该去哪个窗口',
    "you've lost me",
    'sorry, could you say that again',
  ],
  anxious: [
    '我赶火车，能快点吗',
    '怎么办啊，我身份证丢了',
    '我很着急',
    '我有点担心手术',
    '来不及了，赶紧帮我查一下',
    "I'm in a hurry",
    "I'm really worried about my mother",
    '糟了，卡被吞了',
    '我都快急疯了',
    '孩子等着用，我能不急吗',
    '再不办就赶不上车了',
    '马上就要登机了',
    '吓死我了，钱怎么少了',
    'I am going to miss my flight',
    "I'm so stressed about this",
    "I'm terrified of the operation",
  ],
  annoyed: [
    '我都说了三遍了',
    '你到底听不听得懂，我要投诉',
    '等了两个小时了还没叫到我',
    '什么态度啊你们',
    '跑了三趟了，每次都让我补材料',
    '烦死了',
    '你没听我说话吗',
    'I already told you twice',
    'this is ridiculous',
    "that's not what I asked",
    'I want to speak to your manager',
    '让我又跑一趟，太过分了',
    'waste of time',
    "I've been waiting for two hours",
    '我对你们的服务不是很满意',
    '我对结果不满意',
    '太让人失望了',
    '你们这服务太差劲了',
    '怎么这么慢',
    '办个卡怎么这么麻烦',
    '你们效率也太低了',
    '到底还要等多久啊',
    '折腾了我一上午',
    '有没有搞错',
    '这服务可不怎么样',
    "The service wasn't great",
    "The service wasn't very good",
    "I'm not happy with this at all",
    "I'm very disappointed",
    'why is this taking so long',
    'this is too slow',
    'you are not being very helpful',
    'this is a joke',
  ],
  distressed: [
    '我真的撑不下去了',
    '我妈昨天去世了，要办什么手续',
    '我的养老钱全没了',
    "I can't cope any more",
    'my father just died',
    '我快崩溃了',
    '我觉得好委屈',
    '我一个人，很孤独',
    "I'm devastated",
    'my wife died last month',
    'I feel completely overwhelmed',
  ],
};

for (const [feeling, texts] of Object.entries(said))
  test.each(texts)(`[H1] ${feeling}: %s`, (text) => {
    const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
    expect(feelingOf([...wordSigns(text, language), ...repeatSigns(text, [])]).feeling).toBe(feeling);
  });

test('[H1] the same question once more is a sign of confusion, and a third time of annoyance', () => {
  const first = '怎么补办社保卡';
  expect(feelingOf(repeatSigns('怎么补办社保卡啊', [first])).feeling).toBe('confused');
  expect(feelingOf(repeatSigns('怎么补办社保卡呀', [first, '怎么补办社保卡啊'])).feeling).toBe('annoyed');
  expect(feelingOf(repeatSigns('怎么补办身份证', [first])).feeling).toBe('calm');
});

test('[H1] weak signs of one feeling add up, and emphasis makes a feeling stronger', () => {
  const plain = feelingOf(wordSigns('我很着急', 'zh'));
  const strong = feelingOf(wordSigns('我真的非常着急，怎么办啊！！', 'zh'));
  expect(strong.strength).toBeGreaterThan(plain.strength);
  expect(strong.because).toEqual(['hurry', 'alarm']);
});
