import type { Bilingual } from '@lobby/shared/protocol/language';
import type { Emergency } from '../person/emergencies/emergency-kinds.ts';

/** A child who has lost somebody is the one who is lost: it has to stay where it is. */
export const lostChildWords: Bilingual = {
  zh: '别怕，你就站在这里等一等。我马上叫工作人员来陪你，帮你找家里人。',
  en: "Don't be afraid. Just stay right here. I'm calling somebody to be with you now and help you find your family.",
};

/** Whoever takes an emergency back may be ashamed of it, or be made to say so: somebody still comes to see. */
export const takenBackWords: Bilingual = {
  zh: '没事就好。我会告诉工作人员，他们还是会过来看一下。',
  en: "I'm glad to hear that. I'll let the staff know, and they may still come by to check.",
};

/**
 * What is said at once in an emergency, while staff are called. The numbers are China's: 120 ambulance, 119 fire, 110 police, 96110
 * against fraud, 12356 for people in distress.
 */
export const emergencyWords: Record<Emergency, Bilingual> = {
  'self-harm': {
    zh: '我很担心您，您不是一个人。我马上请工作人员来陪您。您也可以拨打心理援助热线12356。',
    en: "I'm worried about you, and you are not alone. I'm calling a colleague to be with you now. You can also call the support line, 12356.",
  },
  medical: {
    zh: '请先别动，我马上叫工作人员过来。情况危急的话，请立即拨打120。',
    en: "Please stay where you are. I'm calling staff right now. If it is serious, call 120 at once.",
  },
  danger: {
    zh: '请先离开危险的地方，不要乘电梯。我马上通知工作人员。紧急时请拨打119或110。',
    en: "Please move away from the danger and don't use the lift. I'm alerting staff now. In an emergency, call 119 or 110.",
  },
  'missing-person': {
    zh: '我马上叫人来帮您找。请想一想他的样子和衣着，告诉工作人员。',
    en: "I'm calling people to help you look right now. Please tell them what the person looks like and wears.",
  },
  fraud: {
    zh: '请先不要转账，也不要把验证码告诉任何人。我马上请工作人员来帮您，您也可以拨打96110。',
    en: "Please don't transfer any money, and don't give the code to anyone. I'm calling a colleague now. You can also call 96110.",
  },
};
