import { mandarinWords } from '../../words/mandarin-words.ts';
import { readAll, type Reading } from '../reading.ts';

/** The surnames of more than 95 of 100 people in China, and the known double ones. */
const doubles =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|慕容|令狐|司徒|公孙|长孙|宇文|夏侯|端木|百里|呼延|南宫|独孤|轩辕|第五|澹台|濮阳|淳于|单于|申屠|钟离|鲜于|赫连|万俟|闻人|拓跋|东郭|西门|南门|叶赫|纳兰|完颜';
const singles =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井巴漆洪赖阎常祖习幸税晋鹿战牧揭肇';
const surname = `(?:${doubles}|[${singles}])`;

const han = String.raw`\p{Script=Han}`;
const usual = `${surname}${han}{1,2}`;
const dotted = `${han}{2,6}·${han}{2,8}`;

const who = '(?:就诊人|病人|患者|孩子|本人|我)';
const introduced = new RegExp(
  String.raw`(?:(?<called>${who}(?:的名字)?叫做?|(?:名字|姓名)叫?是?)|${who}是)\s*(?<name>${usual}|${dotted})(?=(?<next>${han}?))`,
  'gu',
);
const bare = new RegExp(
  String.raw`^(?:[嗯呃哦啊][，,、\s]*|(?:好的?|行)[，,、\s]+)*(?:我姓${han}{1,2}叫|我${han}{1,2}叫|[我他她]?(?:就?是|就?叫做?)|(?:[我他她]的?|孩子|病人)?(?:名字|姓名)(?:叫|是)*|(?:孩子|病人|患者|就诊人)[叫是])?\s*(?<name>${dotted}|${han}{2,8})\s*(?:[，,。.、!！].*)?$`,
  'u',
);

const title = /(?:先生|女士|小姐|同志|师傅|老师)$/u;

/** Names of people that are introduced as such, or, where one is `expected`, are all that was said. */
export function readMandarinNames(text: string, expected: boolean): Reading<string>[] {
  const found = readAll(text, introduced, ({ groups = {} }) => introducedName(groups));
  if (found.length > 0 || !expected) return found;
  const said = bare.exec(text.trim())?.groups?.['name'] ?? '';
  const name = usualName(said, false) ?? rareName(said);
  return name === undefined ? [] : [{ value: name, start: 0, end: text.length }];
}

/**
 * 我叫李明来挂号: a sign of everyday sentences begins what else is said. "I am …" says many things besides a name, so that nothing
 * follows it and no word of the day is in it.
 */
function introducedName(said: Record<string, string | undefined>): string | undefined {
  const { called, name = '', next = '' } = said;
  if (called === undefined) return next !== '' || holdsWord(name) ? undefined : usualName(name, false);
  const goesOn = next !== '' && everyday.test(name.at(-1) ?? '');
  if (next !== '' && !goesOn && !everyday.test(next)) return undefined;
  return usualName(goesOn ? name.slice(0, -1) : name, true);
}

const wholeUsual = new RegExp(`^(?:(?<surname>${surname})(?<given>${han}{1,2})|${dotted})$`, 'u');

/** A known surname and one or two signs; together they are no word of the day, unless somebody is said to be called so. */
function usualName(said: string, isCalled: boolean): string | undefined {
  const untitled = said.replace(title, '');
  const { surname: family, given } = wholeUsual.exec(untitled)?.groups ?? {};
  if (given === undefined) return isDotted(untitled) || isTitled(said, untitled) ? said : undefined;
  if (isGrammar(untitled) || (!isCalled && isOrdinary(untitled))) return undefined;
  const parts = given.length === 1 ? [] : [given, ...(family?.length === 1 ? [untitled.slice(0, 2)] : [])];
  return parts.some(isGrammar) || particle.test(given) || noName.test(untitled) ? undefined : untitled;
}

const isDotted = (said: string): boolean => said.includes('·');

/** "Mr Wang" is what he wants to be called. */
function isTitled(said: string, untitled: string): boolean {
  return said !== untitled && new RegExp(`^${surname}$`, 'u').test(untitled);
}

/** Signs in which names of other languages are written. */
const ofOtherLanguages =
  /^(?:阿不都)?[阿艾巴白贝比伯卜布才仓措达丹旦当德登迪丁东都顿多尔恩尔尕噶嘎甘高格根贡古哈罕和赫华吉加江金旧卡凯康克拉兰朗勒里力丽利连列林洛卢鲁罗落吕马玛买曼麦米木穆纳娜乃尼娘努诺帕平普其齐强琼仁日萨赛桑莎沙珊山斯松苏索塔台太坦特提图吐托娃瓦旺维文乌西希夏央杨姆依伊益永尤于玉云扎泽增孜哲珠朱卓宗逊合娅沁买热古朝花]+$/u;

/** Signs of everyday sentences; few names have one. */
const everyday =
  /[的了吗呢吧么是姓我你您他她它们不没这那哪谁啥怎几多少个号有在要想能会去来走等给做办问找取拿看买吃喝打说叫帮挂药钱病行再就还也很把被请退出进上下跳换查到改讲前后里外天年月日点分]/u;

/** Without a surname that is known: of another language, or of few signs and without any word of the day. */
function rareName(said: string): string | undefined {
  if (said.length < 2 || isOrdinary(said) || noName.test(said)) return undefined;
  if (ofOtherLanguages.test(said)) return said;
  return said.length <= 4 && !everyday.test(said) && !holdsWord(said) ? said : undefined;
}

const particle = /[的了吗呢吧么是我你他她们不没这那哪谁啥怎]/u;

/** Words of courtesy and of every day that the dictionary takes for names. */
const noName = /^(?:谢谢|明白|康复|张口|师傅|拜拜|哈喽|一下|什么|怎么)|[人疼痛痒肿]$/u;

/** Whether it is a word of the dictionary, and one that names no person and no place. */
function isOrdinary(said: string): boolean {
  return tagOf(said)?.match(/^n[rsz]/u) === null;
}

/** Words that hold sentences together, and those of time: 马上, 何时, 任何. */
function isGrammar(said: string): boolean {
  return /^[cdefprtuy]/u.test(tagOf(said) ?? '');
}

function holdsWord(said: string): boolean {
  return mandarinWords()
    .cut(said, false)
    .some((word) => word.length > 1 && isOrdinary(word));
}

/** What kind of word it is, by the marks of the Institute of Computing Technology; undefined when it is none of the dictionary. */
function tagOf(said: string): string | undefined {
  const [first, ...more] = mandarinWords().tag(said, false);
  return more.length === 0 ? first?.tag : undefined;
}
