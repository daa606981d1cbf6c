import type { Language } from '@lobby/shared/protocol/language';
import { readAll, type Reading } from './reading.ts';

/** The surnames of about 95 of 100 people in China, and the common double ones. */
const doubles =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|慕容|令狐|司徒|公孙|长孙|宇文|夏侯|端木|百里|呼延|南宫|独孤|轩辕';
const singles =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井巴漆';

const given = String.raw`[\p{Script=Han}]{1,2}`;
const mandarin = String.raw`(?:(?:${doubles})${given}|[${singles}]${given}|\p{Script=Han}{2,6}·\p{Script=Han}{2,8})`;

const introduced = new RegExp(
  String.raw`(?:我(?:的名字)?叫做?|名字叫?是?|姓名叫?是?|(?:就诊人|病人|患者|孩子|本人)(?:的名字)?(?:叫|是)|我是)\s*(?<name>${mandarin})(?![\p{Script=Han}]{3})`,
  'gu',
);

const titles = /(?:先生|女士|小姐|同志|师傅)$/u;
const bareMandarin = new RegExp(
  String.raw`^(?:是|叫|姓名)?(?<name>${mandarin})(?:先生|女士|小姐)?(?:[，,。.、].*)?$`,
  'u',
);

/** What begins like a name and is none. */
const noName = /^(?:一下|什么|怎么|多少|谁|哪|来|要|想|不|这|那|没|可以|能)/u;
const noGiven = /[的了吗呢吧么是我你他她们不要想在有几个天号点科]/u;

const english =
  /(?:\b(?:my name is|my name's|i am called|this is|the name is|name is|call me)\s+)(?<name>[A-Z][a-z'’-]*(?:\s+[A-Z][a-z'’-]*){0,3}|[a-z'’-]+(?:\s+[a-z'’-]+)?)(?=[\s,.!]|$)/giu;
const bareEnglish = /^\s*(?<name>\p{L}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,3})\s*[.!]?$/u;

/**
 * Names of people. Only what is introduced as a name is one, unless a name is `expected`: then a text that is nothing else, too.
 * There is no way to be sure of a name by its sound, so it is shown before it counts.
 */
export function readNames(text: string, language: Language, expected: boolean): Reading<string>[] {
  const pattern = language === 'zh' ? introduced : english;
  const found = readAll(text, pattern, ({ groups }) => tidy(groups?.['name'], language));
  if (found.length > 0 || !expected) return found;
  const bare =
    bareMandarin.exec(text.trim()) ?? (/\p{Script=Han}/u.test(text) ? null : bareEnglish.exec(text));
  const name = tidy(bare?.groups?.['name'], language);
  return name === undefined ? [] : [{ value: name, start: 0, end: text.length }];
}

function tidy(name: string | undefined, language: Language): string | undefined {
  if (name === undefined) return undefined;
  const bare = name.replace(titles, '');
  if (/\p{Script=Han}/u.test(bare))
    return noName.test(bare) || noGiven.test(bare.slice(1)) ? undefined : bare;
  if (language === 'zh') return bare.trim();
  return bare.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase()).trim();
}
