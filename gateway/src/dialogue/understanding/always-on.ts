import type { Language } from '@lobby/shared/protocol/language';
import type { Command } from '../command.ts';
import { assent, politeness } from './answers/yes-or-no.ts';

const wishNames = [
  'slower',
  'faster',
  'louder',
  'softer',
  'back',
  'cancel',
  'restart',
  'help',
  'hand-over',
  'wait',
] as const;

type Wish = (typeof wishNames)[number];

/** Around a wish people are polite, hesitate, and say yes to what was said before. */
const wrapped: Record<Language, (core: string) => RegExp> = {
  zh: (core) =>
    new RegExp(
      `^(?:你|您|我想|我要|要|帮我|给我|能不能|可不可以|能|${assent.zh}|${politeness.zh}){0,6}(?:${core})(?:一下|好吗|行吗|可以吗|吗|${politeness.zh}){0,4}$`,
      'u',
    ),
  en: (core) =>
    new RegExp(
      `^(?:(?:can you|could you|would you|can i|could i|i want to|i'd like to|let's|let me|no|${assent.en}|${politeness.en}) ){0,5}(?:${core})(?: (?:now|${politeness.en})){0,3}$`,
      'iu',
    ),
};

const cores: Record<Wish, Record<Language, string>> = {
  slower: {
    zh: '(?:再|说|讲|语速|话){0,3}(?:说得|讲得)?(?:慢一?点儿?|慢些|太快|慢慢)(?:地?(?:说|讲))?',
    en: "(?:speak |talk |go )?(?:a (?:bit|little) )?(?:slower|(?:more )?slowly|slow down)(?: a (?:bit|little))?|(?:you'?re |that'?s |you are )?(?:speaking |talking )?too fast",
  },
  faster: {
    zh: '(?:再|说|讲|语速|话){0,3}(?:说得|讲得)?(?:快一?点儿?|快些|太慢)(?:说|讲)?',
    en: "(?:speak |talk |go )?(?:a (?:bit|little) )?(?:faster|more quickly|speed up)(?: a (?:bit|little))?|(?:you'?re |you are )?(?:speaking |talking )?too slow(?:ly)?",
  },
  louder: {
    zh: '(?:再|说|讲|声音|音量|把){0,3}(?:大一?点儿?声?|大声一?点儿?|大声些|调大一?点?|响一?点|太小|太轻|听不见)(?:说|讲)?',
    en: "(?:speak |talk )?(?:a (?:bit|little) )?(?:louder|speak up|turn (?:it )?up)(?: a (?:bit|little))?|(?:you'?re |it'?s )?too quiet|i can'?t hear you",
  },
  softer: {
    zh: '(?:再|说|讲|声音|音量|把){0,3}(?:小一?点儿?声?|小声一?点儿?|小声些|调小一?点?|轻一?点|太大|太吵)(?:说|讲)?',
    en: "(?:speak |talk )?(?:a (?:bit|little) )?(?:softer|quieter|more quietly|turn (?:it )?down)(?: a (?:bit|little))?|(?:you'?re |it'?s )?too loud",
  },
  back: {
    zh: '(?:返回|退回到?|回到?|退)?(?:上一步|上一个问题|前面)|返回|退回去?|后退|回退',
    en: 'go back(?: (?:a|one) step)?|back|(?:the )?previous(?: (?:step|question))?|(?:back )?one step(?: back)?|undo',
  },
  cancel: {
    zh: String.raw`取消(?:掉|它)?|(?:算了?)?(?:先|我)?(?:不(?:再)?(?:办|弄|挂|约|预约|取|查|退|领|报|看)|不想(?:再)?(?:办|要|弄|挂|约|预约|取|查|改|退|领|报|填))(?:号|款|钱|了)*|(?:算了?){1,3}|退出|放弃|结束|关掉|关闭|我?改主意`,
    en: "cancel(?: (?:it|that|this))?|never ?mind|forget (?:it|about it)|quit|abort|i don'?t want (?:to|this|it)(?: any ?more)?|i(?:'ve| have)? changed my mind",
  },
  restart: {
    zh: '重新开始|从头(?:再)?(?:来|开始)|重来|重新来(?:过|一遍)?|重新填|全部重来',
    en: 'start (?:over|again)|restart|begin again|from the (?:start|beginning)',
  },
  help: {
    zh: '帮助|(?:都)?(?:做|干|办|帮我做|帮我办)?什么(?:忙)?都?(?:会|能)|(?:会|能|可以)(?:做|干|办|帮我做|帮我办|问)?(?:些|点)?什么|怎么用|我(?:该|应该|可以|能)(?:怎么)?说(?:什么|些什么)?',
    en: 'help|what can (?:you do|i (?:say|ask|do))(?: here)?|how does (?:this|it) work',
  },
  'hand-over': {
    zh: '(?:转|要|找|叫|换)?(?:个|一个|一位)?(?:人工(?:服务|客服|坐席)?|真人|活人|工作人员)|(?:转|找|叫|换)(?:个|一个|一位)(?:人|客服|柜员|服务员|大堂经理)(?:来|帮我|过来)?',
    en: '(?:speak|talk) (?:to|with) (?:a |an |some)?(?:person|human|agent|somebody|someone|real person|colleague|staff(?: member)?)|(?:get|call) (?:me )?(?:a |some)?(?:person|human|body|one|agent)|(?:a )?(?:real person|human|agent|person)',
  },
  wait: {
    zh: '(?:先)?(?:等(?:一?(?:下儿?|等|会儿?))?|稍等|慢着|停(?:下来?|一停)?|暂停|打住|别急)+|别(?:说|讲|念)|不(?:用|要)(?:再)?(?:说|讲|念)|安静(?:一?点)?|闭嘴|(?:让|等)?我(?:先|再)?(?:想想|看看|找找|查查|想一想|看一看|找一找|(?:想|看|找|查)一?下)|给我一?点儿?时间',
    en: "(?:just )?(?:wait|hold on|hang on|stop)(?: (?:it|talking|there|for me|up))?(?: (?:a|one) (?:second|minute|moment|sec|bit))?|(?:give me )?(?:just )?(?:a|one) (?:second|minute|moment|sec)|(?:be )?quiet|shut up|enough|that'?s enough|let me (?:see|think|check|look)",
  },
};

const wishes = wishNames.map((wish) => ({
  wish,
  patterns: [wrapped.zh(cores[wish].zh), wrapped.en(cores[wish].en)],
}));

/** Wishes about the conversation itself, which hold at every moment and above everything; they are all that is said. */
export function alwaysOn(bare: string): Command | undefined {
  const found = wishes.find(({ patterns }) => patterns.some((pattern) => pattern.test(bare)));
  if (found === undefined) return undefined;
  if (found.wish === 'hand-over') return { type: 'hand-over', reason: 'asked-for' };
  return { type: found.wish };
}
