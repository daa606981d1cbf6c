import { describe, expect, test } from 'vitest';
import { type Ground, groundsOn } from './grounds-on.ts';

const chinese: Ground = {
  passages: [
    '补卡要钱吗？ 补办银行卡收工本费 5 元，当天可以拿到新卡。',
    '挂失要多少钱 挂失手续费 10 元，存折的挂失也一样。',
    '居住证自受理之日起 15 个工作日内办结，不收费。外地人凭身份证、居住证明和一寸照片两张申请。',
    '个人每天在柜台取现超过 5 万元的，要提前一天预约，当天取不了。',
    '门诊上午 8:00 到 11:30，下午 13:30 到 17:00，周末不上班。',
    '挂号费：普通号五元，专家号三十元。',
    '退烧药成人每次一片，间隔 6 小时以上，一天不超过 4 次，饭后吃。',
    '开户须本人携带有效身份证件到任意网点，未满 16 周岁的由监护人陪同。',
  ],
  question: '补卡要多少钱',
};

const english: Ground = {
  passages: [
    'Does a new card cost anything? A replacement card costs 5 yuan and is ready the same day.',
    'The clinics are open from 8 am to 5 pm, and closed at weekends.',
    'A residence permit takes 15 working days and is free of charge.',
    'Bring your passport and two photos. No appointment is needed.',
    'Withdrawals above 50,000 yuan must be announced one day ahead.',
    'Adults take one tablet after meals, at most four times a day.',
  ],
  question: 'How much is a new card?',
};

function typeOf(sentence: string, ground: Partial<Ground> = {}, language: 'zh' | 'en' = 'zh'): string {
  return groundsOn({ ...(language === 'zh' ? chinese : english), ...ground }, language)(sentence).type;
}

describe('[X6] what the venue wrote may be said', () => {
  test.each([
    '补办银行卡要收五元工本费。',
    '补卡的工本费是 5 元，当天可以拿到新卡。',
    '不贵，补卡收 5 元工本费。',
    '要五块钱的工本费。',
    '新卡当天就能拿到。',
    '挂失手续费是十元。',
    '居住证不收费。',
    '办居住证是免费的。',
    '居住证自受理起十五个工作日办结。',
    '申请居住证要带身份证、居住证明和两张一寸照片。',
    '取现超过五万元要提前一天预约。',
    '门诊上午八点到十一点半，下午一点半到五点。',
    '周末门诊不上班。',
    '专家号挂号费是三十元。',
    '普通号五块钱，专家号三十块。',
    '退烧药成人每次一片，饭后吃。',
    '开户要本人带有效身份证件，到任意网点都可以。',
    '未满十六周岁的要由监护人陪同开户。',
    '补卡 5 元，挂失 10 元。',
    '没问题，补卡 5 元，挂失 10 元。',
    '门诊下午五点下班。',
    '退烧药隔六个小时才能再吃。',
    '退烧药一天最多四次。',
  ])('%s', (sentence) => {
    expect(typeOf(sentence)).toBe('written');
  });

  test.each([
    'A replacement card costs five yuan.',
    'You will have the replacement card the same day.',
    'The clinics open at eight and close at 5 pm.',
    'The clinics are closed at weekends.',
    'A residence permit is free.',
    'The residence permit takes fifteen working days.',
    'Please bring your passport and two photos.',
    "You don't need an appointment.",
    'No appointment is needed, just bring your passport.',
    'Withdrawals above 50,000 yuan must be announced one day ahead.',
    'For more than fifty thousand yuan, please announce the withdrawal a day ahead.',
    'Adults take one tablet after meals.',
    'The clinics close at five in the afternoon.',
    'Take one tablet after a meal, up to four times a day.',
  ])('%s', (sentence) => {
    expect(typeOf(sentence, {}, 'en')).toBe('written');
  });
});

describe('[X6] a claim that nobody wrote is not said', () => {
  test.each([
    ['price', '补卡要收 20 元。'],
    ['price', '补卡是免费的，您放心。'],
    ['price', '补办银行卡不收工本费。'],
    ['price', '补卡要十几块。'],
    ['price', '补卡收工本费 10 元。'],
    ['price', '补卡 10 元，挂失 5 元。'],
    ['price', '普通号挂号费三十元。'],
    ['price', '手续费是千分之三。'],
    ['limit', '一天最多取二十万。'],
    ['rate', '现在一年定期的利率是百分之二点一。'],
    ['rate', '存三年利息很高，利率肯定会涨。'],
    ['dose', '这个药一日三次，每次两片。'],
    ['dose', '您先吃两片，睡前再吃两片。'],
    ['dose', '每次吃两片退烧药就行。'],
    ['dose', '布洛芬空腹服用也可以。'],
    ['eligibility', '您符合条件，可以申请低保。'],
    ['eligibility', '外国人也能开户。'],
    ['eligibility', '您这种情况可以办贷款。'],
    ['eligibility', '外地人不能办理居住证。'],
    ['deadline', '三个工作日就能办好。'],
    ['deadline', '居住证三天就能拿到。'],
    ['deadline', '新卡两周后可以拿。'],
    ['deadline', '要在月底之前提交材料，逾期作废。'],
    ['telephone', '可以打 95599 问一下。'],
    ['price', '补卡免工本费。'],
    ['price', '工本费给您打八折。'],
    ['price', '补卡收 5 美元。'],
    ['price', '挂失补卡一共十五元。'],
    ['price', '普通号三十元，专家号五元。'],
    ['price', '补卡的话，收 10 元。'],
    ['price', '补卡没有相关费用。'],
    ['limit', '取现五万元以下也要预约。'],
    ['dose', '退烧药饭前吃。'],
    ['dose', '两片退烧药，饭后吃。'],
    ['eligibility', '护照也可以开户。'],
    ['eligibility', '孕妇也能吃退烧药。'],
    ['eligibility', '开户不用带身份证。'],
    ['deadline', '居住证十五天办结。'],
    ['deadline', '新卡明天寄到家里。'],
    ['hours', '周六上午门诊也上班。'],
    ['hours', '门诊晚上也开。'],
    ['hours', '门诊下午六点关门。'],
  ])('%s: %s', (_, sentence) => {
    expect(typeOf(sentence)).toBe('invented');
  });

  test.each([
    'A replacement card costs ten yuan.',
    'Replacing a card costs nothing.',
    'A replacement card is free of charge.',
    'A replacement card costs three yuan.',
    'It takes three working days.',
    'A residence permit takes two weeks.',
    'Take two tablets before bed.',
    'Take it twice a day, two tablets each time.',
    'You are eligible for the loan.',
    'The clinics open at nine.',
    'A permit takes fifteen days.',
    'You need not bring your passport.',
    'Foreigners can get a permit.',
  ])('%s', (sentence) => {
    expect(typeOf(sentence, {}, 'en')).toBe('invented');
  });
});

test.each([
  ['补卡工本费是100元吧', '对，补卡收工本费 100 元。', 'invented'],
  ['补卡工本费是100元吧', '不是 100 元，补卡收工本费 5 元。', 'written'],
  ['我想取八万块', '您想取 8 万元，对吗？', 'courtesy'],
  ['我想取八万块', '您想取 9 万元，对吗？', 'invented'],
  ['我想取八万块', '取现超过 5 万元的，要提前一天预约，您取八万块要预约。', 'written'],
  ['外国人能开户吗', '外国人也能开户。', 'invented'],
  ['你们三楼有母婴室吗', '我们三楼有母婴室。', 'invented'],
])('[X6] asked "%s", "%s" is %s: a visitor’s own figure proves nothing', (question, sentence, type) => {
  expect(typeOf(sentence, { question })).toBe(type);
});

test.each([
  '好的。',
  '我帮您看一下。',
  '您可以到柜台去问一问。',
  '这个我不清楚，请您咨询工作人员。',
  '关于这一点，资料中没有说明，具体以工作人员的答复为准。',
  '如果还有其他问题，可以随时问我。',
  '希望能帮到您，祝您生活愉快！',
  '别着急，我来帮您。',
  '这里没有相关信息，我没有找到。',
  '您是想存钱还是转账？',
  'Please ask our staff for details.',
  "Unfortunately, I don't have that information.",
  'Is there anything else I can help you with?',
  'I hope that helps. Have a nice day!',
  'Please take a seat.',
])('[X7] %s claims nothing', (sentence) => {
  expect(typeOf(sentence, {}, /\p{Script=Han}/u.test(sentence) ? 'zh' : 'en')).toBe('courtesy');
});

test.each(['从前有一座古堡，里面住着一个鬼。', '我是海盗船长，快把金币交出来！', '母婴室在洗手间旁边。'])(
  '[X7] %s is about what no passage is about',
  (sentence) => {
    expect(typeOf(sentence)).toBe('idle');
  },
);

test('[X7] where a sentence stands among the passages is known', () => {
  expect(groundsOn(chinese, 'zh')('居住证 15 个工作日内办结。')).toEqual({ type: 'written', passages: [2] });
});
