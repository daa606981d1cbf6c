import type { Language } from '@lobby/shared/protocol/language';

/**
 * What visitors ask in halls of other trades than the demo bank's. No rule was written with these in sight, nor with more than counts
 * of what comes of them: they tell how well the rules do on words they were not made for.
 */
export const heldOutQuestions: Record<'hospital' | 'government', Record<Language, readonly string[]>> = {
  hospital: {
    zh: [
      '内科在几楼？',
      '我想挂明天上午的专家号',
      '抽血之前能不能喝水？',
      '化验单在哪里打印？',
      '孩子发烧应该看哪个科？',
      '住院押金可以刷医保卡吗？',
      '我来给我妈妈取药',
      '核磁共振要提前多久预约？',
      '请问王医生今天出诊吗？',
      '做胃镜需要家属陪着吗？',
    ],
    en: [
      'Where is the blood test department?',
      'I have an appointment with Doctor Chen',
      'Do I need to fast before the scan?',
      'My son has a high fever, where should we go?',
      'Can I pick up medicine for my mother?',
      'How long will the results take?',
      'Which floor is the eye clinic on?',
      "I'd like to book a check-up for next week",
      'Is there a wheelchair I can borrow?',
      'When are visiting hours on this ward?',
    ],
  },
  government: {
    zh: [
      '办居住证需要什么材料？',
      '我要给孩子上户口',
      '身份证过期了在哪个窗口换？',
      '营业执照几天能拿到？',
      '结婚登记需要提前预约吗？',
      '公积金怎么提取？',
      '护照可以加急办理吗？',
      '老人的社保卡我能代领吗？',
      '请问不动产登记在几号窗口？',
      '我想查一下我的申请办到哪一步了',
    ],
    en: [
      'What documents do I need for a residence permit?',
      "I'm here to renew my passport",
      'Where do I register a new company?',
      'How much does a marriage certificate cost?',
      'Can someone else collect my license for me?',
      'Which counter handles property registration?',
      'I need to change the address on my identity card',
      'How many days until my visa is ready?',
      'Are the forms available in English?',
      'My number was called but I missed it',
    ],
  },
};
