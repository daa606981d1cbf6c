import { describe, expect, test } from 'vitest';
import { inShort, standingAt } from '../../test/in-a-task.ts';

describe('[Q16] what is read back is agreed to by a yes and nothing else:', () => {
  test.each([
    '对', '要', '嗯，要的，谢谢', '对，没有错', '好，就这个', '是的，请帮我预约', '对，是我', '好的，谢谢', '嗯，没错', '对对对', '可以，麻烦您了', '没问题', '嗯，就这样吧', '好，帮我约上',
    'Yes', "Yes, that's right", 'yes please, thank you', 'Um, yes, looks good', 'No problem', 'Okay, go ahead',
  ])('"%s"', async (text) => {
    expect(await inShort({ question: 'confirm', text })).toBe('affirm');
  }); // prettier-ignore

  test.each([
    ['嗯，不对', 'deny'],
    ['好像不太对', 'deny'],
    ['对，哦不对不对', 'deny'],
    ['不对不对，谢谢', 'deny'],
    ['Yes... no, wrong', 'deny'],
    ["Um, no, that's not right", 'deny'],
    ['好，取消', 'cancel'],
    ['好的取消吧', 'cancel'],
    ['对，算了算了', 'cancel'],
    ['Yes, no, cancel it please', 'cancel'],
    ['好，等一下', 'wait'],
    ['嗯，我看看', 'wait'],
    ['Okay, hold on a second', 'wait'],
    ['对，转人工', 'hand-over'],
    ['对，但是手机号错了', 'clear phone'],
    ['好的，手机号不对', 'clear phone'],
    ['Yes, but the date is wrong', 'clear date'],
    ['Yes, but change the mobile number', 'clear phone'],
    ['嗯，就诊日期是后天', 'date=2026-11-29'],
    ['对，周一', 'date=2026-11-30'],
    ['好，那个啥来着', 'no-match'],
    ['对不对', 'no-match'],
    ['你好', 'no-match'],
    ['我要', 'no-match'],
    ['帮我约', 'no-match'],
    ['对，那个', 'no-match'],
    ['对了', 'no-match'],
    ['是，那个', 'no-match'],
    ['okay so', 'no-match'],
    ['I would', 'no-match'],
    ['李医生', 'visit=v5'],
    ['换李医生', 'visit=v5'],
    ['I want Doctor Li instead', 'visit=v5'],
    ['结束吧', 'cancel'],
    ['等我找找', 'wait'],
    ['不是，我说的是另外一个', 'deny'],
    ['Yes... no, I need the earlier time', 'clear visit'],
    ["I've changed my mind, cancel it", 'cancel'],
    ['no, wait', 'wait'],
    ['Yes, I wonder about that', 'no-match'],
  ])('"%s" does not: %s', async (text, does) => {
    expect(await inShort({ question: 'confirm', text })).toBe(does);
  });
});

describe('[Q73] a yes or no to a question that wants neither:', () => {
  test.each([
    ['不用了', 'deny'],
    ['不用了，谢谢', 'deny'],
    ['没事了', 'deny'],
    ['no thanks', 'deny'],
    ['No, thank you', 'deny'],
    ['不对', 'back'],
    ["No, that's wrong", 'back'],
    ['好的', 'wait'],
    ['Okay', 'wait'],
    ['跳过', 'skip'],
    ['不知道', 'skip'],
    ['这个能跳过吗', 'skip'],
    ['skip it', 'skip'],
    ['Can I skip that, please?', 'skip'],
    ['都不要', 'deny'],
    ['none of them', 'deny'],
  ])('"%s" is a %s', async (text, does) => {
    for (const question of ['department', 'date', 'patient', 'phone', 'id-card'] as const)
      expect(await inShort({ question, text })).toBe(does);
  });
});

describe('[Q9, D29] a wish is heard at every question, whatever is said around it:', () => {
  test.each([
    ['算了算了', 'cancel'],
    ['好的取消吧', 'cancel'],
    ['那个，取消', 'cancel'],
    ['返回上一步', 'back'],
    ['嗯，返回', 'back'],
    ['go back a step', 'back'],
    ['好，重新开始', 'restart'],
    ['speak slowly', 'slower'],
    ['please speak more slowly', 'slower'],
    ['那个，转人工', 'hand-over'],
    ['找工作人员', 'hand-over'],
    ['I want to talk to a colleague', 'hand-over'],
    ['等一下', 'wait'],
    ['等等，稍等一下', 'wait'],
    ['停', 'wait'],
    ['我找一下', 'wait'],
    ['stop', 'wait'],
    ['hold on', 'wait'],
    ['just a moment please', 'wait'],
    ["just a minute, I'm looking for my card", 'wait'],
    ['等一下啊，我去拿身份证', 'wait'],
  ])('"%s" is a %s', async (text, does) => {
    for (const question of ['date', 'patient', 'phone', 'confirm'] as const)
      expect(await inShort({ question, text })).toBe(does);
  });

  test.each(['不取消', '不要取消', "don't cancel it"])('"%s" is no wish to cancel', async (text) => {
    expect(await inShort({ question: 'confirm', text })).not.toBe('cancel');
  });
});

describe('[Q74] what was read back is also called by a part of its name, or by what it is:', () => {
  test.each([
    ['电话错了', 'clear phone'],
    ['手机写错了', 'clear phone'],
    ['名字写错了', 'clear patient'],
    ['不是张伟，是章伟', 'clear patient'],
    ['换一天', 'clear date'],
    ['时间不对', 'clear visit'],
    ['医生不对', 'clear visit'],
    ['日子不对', 'clear date'],
    ['不对，身份证有问题', 'clear id-card'],
    ['The phone is wrong', 'clear phone'],
    ["No, the time isn't right", 'clear visit'],
    ['Please change the day', 'clear date'],
    ['My name is wrong', 'clear patient'],
    ['No, the name is wrong', 'clear patient'],
    ['The hour is wrong', 'clear visit'],
  ])('"%s": %s', async (text, does) => {
    expect(await inShort({ question: 'confirm', text })).toBe(does);
  });

  test.each([
    ['电话', 'clear phone'],
    ['名字吧', 'clear patient'],
    ['时间', 'clear visit'],
    ['第二个', 'choose 1'],
    ['the phone number', 'clear phone'],
    ['the doctor', 'clear visit'],
    ['不用改了', 'deny'],
  ])('"%s" after what should be changed: %s', async (text, does) => {
    expect(await inShort({ question: 'amend', text })).toBe(does);
  });
});

describe('[Q12] of what was listed', () => {
  test.each([
    ['第二个', 'choose 1'],
    ['嗯，第二个吧', 'choose 1'],
    ['那就最后一个好了', 'choose -1'],
    ['中间那个', 'choose 2'],
    ['倒数第二个', 'choose -2'],
    ['随便，都行', 'choose 0'],
    ['哪个都行', 'choose 0'],
    ['either one is fine', 'choose 0'],
    ["Doctor Li's", 'visit=v5'],
    ['第一个，谢谢', 'choose 0'],
    ["I'd like the second one", 'choose 1'],
    ["Um, I'll take the third one please", 'choose 2'],
    ['the middle one', 'choose 2'],
    ['the last one, thanks', 'choose -1'],
    ['九点半的', 'visit=v2'],
    ['李医生', 'visit=v5'],
    ['最早的', 'visit=v1'],
    ['最晚的那个', 'visit=v5'],
    ['下午最早的', 'visit=v3'],
    ['上午晚一点的那个', 'visit=v2'],
    ['王医生最早的', 'visit=v3'],
    ['张医生第二个', 'visit=v2'],
    ['王医生三点的', 'visit=v4'],
    ['早上的第一个', 'visit=v1'],
    ['the earliest in the afternoon', 'visit=v3'],
    ["Doctor Wang's last one", 'visit=v4'],
    ['the latest one', 'visit=v5'],
  ])('"%s" is one: %s', async (text, does) => {
    expect(await inShort({ question: 'visit', text })).toBe(does);
  });

  test.each([
    ['张医生', 'narrow v1 v2'],
    ['张医生的吧', 'narrow v1 v2'],
    ['早上那个', 'narrow v1 v2'],
    ['上午的', 'narrow v1 v2'],
    ['下午的', 'narrow v3 v4 v5'],
    ['下午王医生', 'narrow v3 v4'],
    ['不要下午的', 'narrow v1 v2'],
    ['不要张医生的', 'narrow v3 v4 v5'],
    ['便宜的那个', 'narrow v3 v4'],
    ['不要便宜的', 'narrow v1 v2 v5'],
    ['不要太贵的', 'narrow v3 v4 v5'],
    ['in the afternoon', 'narrow v3 v4 v5'],
    ['Doctor Zhang please', 'narrow v1 v2'],
    ['not the cheapest', 'narrow v1 v2 v5'],
    ['not in the afternoon', 'narrow v1 v2'],
  ])('"%s" leaves some, which are asked about again: %s', async (text, does) => {
    expect(await inShort({ question: 'visit', text })).toBe(does);
  });

  test('places count among those that are left, and the others can still be named', async () => {
    const narrowed = { type: 'slot', slot: 'visit', among: ['v3', 'v4'] } as const;
    const tasks = { ...standingAt('visit'), waiting: narrowed };
    expect(await inShort({ question: 'visit', tasks, text: '早的那个' })).toBe('visit=v3');
    expect(await inShort({ question: 'visit', tasks, text: '李医生' })).toBe('visit=v5');
    expect(await inShort({ question: 'visit', tasks, text: '张医生' })).toBe('narrow v1 v2');
    expect(await inShort({ question: 'visit', tasks, text: '第二个' })).toBe('choose 1');
  });
});
