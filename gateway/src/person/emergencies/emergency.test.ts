import { expect, test } from 'vitest';
import { emergencyIn, type Emergency } from './emergency.ts';

const said: [Emergency, string][] = [
  ['self-harm', '我不想活了'],
  ['self-harm', '活着没什么意思'],
  ['self-harm', 'I want to die'],
  ['medical', '那边有个老太太摔倒爬不起来了'],
  ['medical', '我爸晕倒了'],
  ['medical', '我胸口疼得厉害'],
  ['medical', '他喘不上气来了，快叫救护车'],
  ['medical', '血止不住'],
  ['medical', "she can't breathe"],
  ['medical', 'my wife passed out'],
  ['danger', '电梯里有人被困住了'],
  ['danger', '那边着火了'],
  ['danger', '外面有人打架'],
  ['danger', 'there is smoke over there'],
  ['missing-person', '我孩子不见了'],
  ['missing-person', '我奶奶走丢了'],
  ['missing-person', "I can't find my daughter"],
  ['fraud', '有个警察让我把钱转到安全账户'],
  ['fraud', '我被骗了五万块'],
  ['fraud', '客服叫我把验证码告诉他'],
  ['fraud', 'I was scammed'],
];

test.each(said)('[H2] %s: %s', (emergency, text) => {
  expect(emergencyIn(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')).toBe(emergency);
});

test.each([
  '点下一步没有反应',
  '我要打他的流水',
  '软件让我输入验证码',
  '我想学急救，心脏骤停怎么办',
  '没有被骗，就是问问',
  'does the policy cover suicide',
  'on my end everything looks fine',
  '手机死机了怎么办',
  '笑死我了',
  '急死我了',
  '急诊在几楼',
  '消防验收怎么申请',
  '火灾险怎么买',
  '防诈骗讲座什么时候',
  '体检报告在哪取',
  '卡丢了怎么办',
  '身份证找不到了',
  '孩子几岁可以办卡',
  '我妈的医保卡怎么办',
  '转账要多久',
  '怎么给公司转账',
  '抽血在几楼',
  '流血小板捐献在哪',
  '胸外科在几楼',
  '我的手机找不到了',
  '孩子上学的材料',
  'where is the emergency room',
  'I lost my card',
  'how do I send money to my son',
  'my phone has a dead battery',
  'is there a fire exit',
  'what is life insurance',
])('[H2] no emergency: %s', (text) => {
  expect(emergencyIn(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')).toBeUndefined();
});
