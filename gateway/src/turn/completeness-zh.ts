import type { Completeness } from './how-complete.ts';

/** Before the question itself: greetings and set phrases that say nothing of what is wanted. */
const preamble =
  /^(?:(?:你好|您好|请问(?:一下)?|(?:我)?想(?:问|咨询|了解)(?:一下|下)?|问一下|那个?|嗯|呃|好的?)[，,。 ]*)+/u;

/** What follows 怎么, 如何 and their like and makes a whole question of them by itself. */
const answered = /^(?:办|走|去|弄|用|了|样|回事|算|说|收费|收|填|写|卖|找|搞|处理|解决|操作|回来?)$/u;

/** The second half of verbs that bring their object along: 取号, 停车, 缴费. */
const withObject = /[号户车费款证卡队票药单水钱床院血疫苗学班岗保账帐税章病诊名牙表字网]$/u;

/** What people answer to a question, however much it looks like a beginning. */
const reply =
  /^(?:对的?|是的?|不是的?|不对|不用了?|不要了?|不了|没有了|有的|可以的|要的|确认|取消|第[一二三四]个|随便)$/u;

/** What people answer, and as often begin with. */
const replyOrOpening = /^(?:好的?|好吧|行|可以|没有|有|要|嗯+)$/u;

/** Words after which a person is still looking for the next one. */
const hanging: readonly RegExp[] = [
  /(?:的|地|和|跟|与|或者?|还有|以及|然后|因为|所以|如果|要是|但是?|不过|就是|那个|这个|比如|关于|除了|我想|我要|请问|嗯|呃|啊这)$/u,
  /(?:(?<![存现正])在|把|给|对|从|(?<![不没得看找收遇想做达签])到|往|被|让|比|向|为|替|由|按|凭|将|是|叫|很|太|更|最|还|也|都|就|再|又|才|不|没|(?<!不)会|想|要|可以|应该|需要|必须|得|能)$/u,
  /(?:怎么|如何|为何|(?<!在)哪|(?<![好这那前后])几|能不能|可不可以|有没有|是不是|要不要|需不需要|会不会)$/u,
  // A measure word waits for its noun.
  /[一两二三四五六七八九十几这那每][张份笔本位件种家台间套款项条]$/u,
  /(?<!是|有|选)哪[个家种位张类些]$/u,
  /(?<!是)(?:为什么|为啥)$/u,
  /(?:可以|能|应该)在哪[里儿]?$/u,
  /^(?:在|去)?哪[里儿](?:有|能|可以)?$/u,
  // For whom, with what, from where is said; what is to be done is not.
  /(?:^|[我想要能来可以])(?:给|帮|替|把|从|用|跟)(?!.*[吗呢])[^怎哪什几多]{1,4}$/u,
  // A verb of one syllable wants its object.
  /(?:想|要|帮我|给我|能|可以)(?:办|开|取|拿|换|改|查|交|领|打|买|借|挂|存|做|填|看|找)$/u,
];

/** Endings that only whole sentences have; ears write 马 for 吗 at times. */
const finished =
  /(?:吗|(?<!^.{0,2}[人上骑])(?<!^.?)马|(?<!^.{0,2})吧|(?<![什怎这那多要])么|嘛|谢谢(?:你|您|啊|啦|了|哈)*|感谢(?:你|您)?|谢[啦了]|再见|(?:修|办|到|好|开|完|来|做)了?没有|(?<!^.{0,2})[啊呀啦哈])$|(?<!什么|怎么|要)呢$/u;

/** Questions and statements that may be whole, but mostly go on: their object or their noun is missing. */
const open: readonly RegExp[] = [
  /(?:有|需要|是否|什么时候|什么时间)$|(?:有|需要)(?:什么|啥|哪些|多少)$|(?<![是在到])(?:什么时候|什么时间)$/u,
  /(?<!现在|到|是|在)几[点号个]$/u,
  /(?:今天|明天|后天|上午|下午|晚上|中午|周[一二三四五六日末]|星期[一二三四五六天日])$/u,
  /什么(?:样|类型|地方|意|情|原)$/u,
];

const question =
  /什么|啥|怎么|怎样|哪(?!怕)|(?<![好了这那前后])几|多少|多久|多长|多远|多大|谁|为何|如何|是否|(.)[不没]\1/u;

/** Somebody says what happened, or what they want. */
const statement =
  /(?:丢|坏|忘|掉|没|错|满|完|期|效|停|锁|吞|断|疼|痛|晕|烧|伤|走|来|到)了$|(?:告诉|发给|留给|推荐给)我(?:一下)?$|^.{4,}(?:了|不了|不到|不上|不出来|失败|不见了?|不对|一下|问题)$/u;

const wish =
  /^(?:我(?:们)?(?:就)?(?:想|要|来|需要|得|打算)|帮我|请?(?:麻烦|帮|给)(?:你|您|我)?|我是来)(?:办理?|要)?(?<what>.+)$/u;

/** Judges Mandarin without its last marks. */
export function completenessOfMandarin(text: string): Completeness {
  const words = (text.split(/[。！？!?]/u).findLast((sentence) => sentence.trim() !== '') ?? '').replace(
    /[\s，、；：,.]+/gu,
    '',
  );
  if (reply.test(words)) return 'complete';
  if (replyOrOpening.test(words)) return 'unsure';
  // How something was done asks with 的 at its end; nothing else does.
  if (/(?:怎么|谁|什么时候|哪[里儿]|几点).+的$/u.test(words)) return 'unsure';
  if (hanging.some((ending) => ending.test(words))) return 'hanging';
  if (finished.test(words)) return 'finished';
  const asked = words.replace(preamble, '');
  if (asked === '') return /(?:你好|您好)$/u.test(words) ? 'complete' : 'hanging';
  if (open.some((ending) => ending.test(asked))) return 'unsure';
  const how =
    /^(?<topic>.*)(?:怎么(?:样才能|才能|能|可以)?|如何(?:才能|能|可以)?|怎样(?:才能|能|可以)?|为什么|为啥|什么时候|什么时间|何时)(?<rest>.*)$/u.exec(
      asked,
    )?.groups;
  if (how !== undefined) return howQuestion(how['topic'] ?? '', how['rest'] ?? '');
  if (question.test(asked) || statement.test(asked)) return 'complete';
  const what = wish.exec(asked)?.groups?.['what'];
  if (what === undefined) return 'unsure';
  return what.length >= 4 || withObject.test(what) ? 'complete' : 'unsure';
}

/** Where what it is about was said before, the verb alone completes the question: 公积金怎么提取, but not 怎么提取. */
function howQuestion(topic: string, rest: string): Completeness {
  if (answered.test(rest) || rest.length >= 4) return 'complete';
  if (rest === '') return 'complete';
  return topic.length >= 2 || withObject.test(rest) ? 'complete' : 'unsure';
}
