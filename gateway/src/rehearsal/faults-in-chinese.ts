/** What readers of files say, and the same in Chinese; the first that fits is taken. Names, keys and file names stay as they are written. */
const sayings: readonly [english: RegExp, chinese: string][] = [
  [/ is missing$/u, ' 没有写'],
  [/ is empty$/u, ' 是空的'],
  [/ should be a text$/u, ' 应该是文字'],
  [/ should be a list$/u, ' 应该是列表'],
  [/ should be a list of entries$/u, ' 应该是条目的列表'],
  [/ should be a group of named parts$/u, ' 应该是一组带名字的内容'],
  [/ should be lower-case words joined by hyphens$/u, ' 应该是用连字符连接的小写英文单词'],
  [/ should be a day like (\S+)$/u, ' 应该是日期，例如 $1'],
  [/ should be an address like (\S+)$/u, ' 应该是网址，例如 $1'],
  [/ should be a number from (\S+) to (\S+)$/u, ' 应该是 $1 到 $2 之间的数字'],
  [/ should be the name of a kiosk, as in (\S+)$/u, ' 应该是一体机的名字，例如 $1'],
  [/ should be (.+)$/u, ' 应该是 $1'],
  [/ has unknown parts: (.+)$/u, ' 里有不认识的内容：$1'],
  [/ has more than (\d+) items$/u, ' 不能超过 $1 项'],
  [/ has none of the verbs (.+)$/u, ' 里没有一个认得的步骤：$1'],
  [/ Invalid option: expected one of (.+)$/u, ' 只能是其中之一：$1'],
  [/ is used by an earlier entry$/u, ' 前面的条目已经用了'],
  [/ is used by an earlier recommendation$/u, ' 前面的推荐已经用了'],
  [/flows: the id (\S+) is used by two flows$/u, '流程：id $1 用了两次'],
  [/ also asks for department (\S+)$/u, ' 和部门 $1 的叫法一样'],
  [/ is said as (.+) elsewhere in the venue$/u, ' 在别处念作 $1'],
  [/ is also asked in entry (\S+)$/u, ' 和条目 $1 的问法一样'],
  [
    / becomes one question with entry (\S+), by words that another entry has of both$/u,
    ' 和条目 $1 成了同一个问题：有一个条目用了两边的问法',
  ],
  [/ names (.+), which is no entry$/u, ' 写的 $1 不是条目'],
  [/ names (.+), which is no slot$/u, ' 写的 $1 不在 slots 里'],
  [/ names (.+), which is no flow$/u, ' 写的 $1 不是流程'],
  [
    / names (.+), which is not for everybody at all times and kiosks$/u,
    ' 写的 $1 不是对所有人、任何时候、每台一体机都有效',
  ],
  [/ names (.+), which no call brings$/u, ' 写的 $1 没有哪次查询会得到'],
  [/ names (.+), which no system describes$/u, ' 写的 $1 在系统文档里没有'],
  [/ names (.+), which has no words to ask with$/u, ' 写的 $1 没有写怎么问（ask）'],
  [
    / names (.+), which is neither a slot nor what a call brings$/u,
    ' 写的 $1 既不在 slots 里，也不是查询的结果',
  ],
  [/ lacks (.+), which (.+) needs$/u, ' 缺少 $1，$2 需要它'],
  [/ is also what a call is called$/u, ' 和一次查询的名字重复'],
  [/ is a choice without options$/u, ' 是选择题，却没有选项'],
  [/ is no regular expression$/u, ' 不是正则表达式'],
  [/ changes something, and no confirm comes before it$/u, ' 会改动系统，前面却没有确认（confirm）'],
  [/ ends before it begins$/u, ' 结束日期早于开始日期'],
  [/ has no words to be said: add them under spoken$/u, ' 没有可以念的文字，请写在 spoken 里'],
  [/ cannot be shown: (\S+) is not there$/u, ' 无法显示：没有 $1 这个文件'],
  [/ cannot be shown: (\S+) is larger than 2 MB$/u, ' 无法显示：$1 超过 2 MB'],
  [
    / cannot be shown: (\S+) is no PNG, JPEG or WebP, or its name says another$/u,
    ' 无法显示：$1 不是 PNG、JPEG 或 WebP，或者和扩展名不符',
  ],
  [
    / cannot be shown: (\S+) needs words for those who do not see it$/u,
    ' 无法显示：$1 要写一句说明，给看不见的人',
  ],
  [/ cannot be shown: (\S+): a place on it is written (\S+)$/u, ' 无法显示：$1 上的位置要写成 $2'],
  [/ cannot be shown: (.+)$/u, ' 无法显示：$1'],
  [
    /the document cannot be used: it is none of docx, pdf, md and html$/u,
    '不能用：不是 docx、pdf、md 或 html',
  ],
  [/the document cannot be used: it is larger than 32 MB$/u, '不能用：超过 32 MB'],
  [/the document cannot be used: reading it takes too much .*$/u, '不能用：读取太费时间或内存，请拆成几份'],
  [
    /the document cannot be used: it cannot be read as what its name says; .*$/u,
    '不能用：内容和扩展名不符，请打开后重新保存',
  ],
  [/the document cannot be used: there is no text in it; .*$/u, '不能用：里面没有文字，扫描件要先做文字识别'],
];

/** A fault as staff read it who write Chinese; what nobody has put into Chinese stays as it is. */
export function inChinese(fault: string): string {
  const said = sayings.find(([english]) => english.test(fault));
  const put = said === undefined ? fault : fault.replace(...said);
  return put
    .replace(/, entry (\S+): /u, '，条目 $1：')
    .replace(/, entry number (\d+): /u, '，第 $1 个条目：');
}
