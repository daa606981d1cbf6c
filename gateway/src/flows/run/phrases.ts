import type { Bilingual } from '@lobby/shared/protocol/language';

/** What is said around any flow; braces are filled in by whoever says it. */
export const phrases = {
  begun: { zh: '好的。', en: 'Sure.' },
  understood: { zh: '好的，{values}。', en: 'OK, {values}.' },
  changed: { zh: '好的，{name}改成{value}。', en: 'OK, {name} is now {value}.' },
  notUnderstood: { zh: '不好意思，我没听明白。', en: "Sorry, I didn't get that." },
  withChoices: {
    zh: '您可以点屏幕上的选项，也可以说“返回”“取消”或者“人工”。',
    en: 'You can tap a choice on the screen, or say "back", "cancel" or "a person".',
  },
  withKeypad: {
    zh: '您可以在屏幕上按数字，也可以说“返回”“取消”或者“人工”。',
    en: 'You can tap the digits on the screen, or say "back", "cancel" or "a person".',
  },
  toPerson: { zh: '我请一位工作人员来帮您。', en: "I'll ask a colleague to help you." },
  noHurry: { zh: '不着急，您慢慢来。', en: 'No hurry, take your time.' },
  onceMore: { zh: '没关系，我再问一遍。', en: "That's all right, I'll ask once more." },
  exampleChoice: {
    zh: '比如说“{example}”，也可以点屏幕上的选项。',
    en: 'For example, say "{example}", or tap a choice on the screen.',
  },
  exampleAgree: {
    zh: '没问题的话，说“对”就行。',
    en: 'If everything is right, just say "yes".',
  },
  exampleYesNo: { zh: '说“是”或者“不是”就行。', en: 'Just say "yes" or "no".' },
  exampleDay: { zh: '比如说“下周一”。', en: 'For example, say "next Monday".' },
  exampleTime: { zh: '比如说“上午九点”。', en: 'For example, say "nine in the morning".' },
  examplePlate: { zh: '比如说“京A12345”。', en: 'For example, say "京A12345".' },
  digitByDigit: { zh: '您可以一位一位地说。', en: 'You can say it digit by digit.' },
  byKeys: {
    zh: '您可以说出来，也可以在屏幕上按数字。',
    en: 'You can say it, or tap the digits on the screen.',
  },
  offerPerson: {
    zh: '需要工作人员帮忙的话，说“人工”就行。',
    en: 'If you would like a colleague to help, just say "a person".',
  },
  callPerson: { zh: '找工作人员', en: 'I want to talk to a person' },
  letGo: {
    zh: '那我先不打扰您了，您准备好了直接回答就行。',
    en: "I'll leave you in peace now. Just answer when you are ready.",
  },
  tooShort: { zh: '好像少了几位，我只听到{signs}位。', en: 'Some digits are missing: I got only {signs}.' },
  tooLong: { zh: '好像多了几位，我听到了{signs}位。', en: 'There are too many digits: I got {signs}.' },
  checkDigit: {
    zh: '这个号码好像不对，请核对一下。',
    en: "That number doesn't look right. Please check it.",
  },
  noSuchDay: {
    zh: '日历上没有这一天，请再说一个日子。',
    en: 'There is no such day in the calendar. Please name another.',
  },
  cancelled: { zh: '好的，{title}取消了。', en: 'OK, I have cancelled this: {title}.' },
  giveUp: { zh: '{title}不办了，是吗？', en: 'Shall I leave this, then: {title}?' },
  nothingToCancel: { zh: '现在没有正在办的事。', en: 'There is nothing to cancel just now.' },
  ended: { zh: '好的，还有什么可以帮您？', en: 'All right. Is there anything else I can do?' },
  restarted: { zh: '好的，我们从头来。', en: 'OK, from the beginning.' },
  back: { zh: '好的，回到上一步。', en: 'OK, one step back.' },
  atStart: { zh: '这已经是第一步了。', en: 'This is the first step already.' },
  resume: { zh: '我们接着办{title}。', en: "Let's go on: {title}." },
  pause: {
    zh: '{title}还没办完，要先放一放，去办{other}吗？',
    en: '{title} is not finished. Shall I put it aside for this: {other}?',
  },
  tooMany: { zh: '我们先把手上的事办完吧。', en: "Let's finish what we have begun first." },
  needed: { zh: '这一项不能跳过。', en: "I can't leave that out." },
  skipped: { zh: '好的，跳过。', en: 'OK, skipped.' },
  amend: { zh: '好的，要改哪一项？', en: 'OK, what should I change?' },
  amendAgain: { zh: '您要改哪一项？', en: 'What should I change?' },
  alreadyDone: {
    zh: '这件事已经办好了，要改的话请找工作人员。',
    en: 'That is already done. To change it, please ask a colleague.',
  },
  answerYes: { zh: '是', en: 'Yes' },
  answerNo: { zh: '不是', en: 'No' },
  agree: { zh: '对', en: 'Yes, that is right' },
  disagree: { zh: '不对，要改', en: 'No, change something' },
  today: { zh: '今天', en: 'Today' },
  tomorrow: { zh: '明天', en: 'Tomorrow' },
  dayAfter: { zh: '后天', en: 'The day after tomorrow' },
} as const satisfies Record<string, Bilingual>;

/** A sentence of these, with its braces filled in. */
export function phrase(
  which: keyof typeof phrases,
  language: keyof Bilingual,
  values: Readonly<Record<string, string>> = {},
): string {
  const text: string = phrases[which][language];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
