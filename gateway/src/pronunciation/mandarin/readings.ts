/** How a few characters are read where they match, one numbered syllable for each. */
export interface Reading {
  where: RegExp;
  syllables: readonly string[];
}

function reading(where: RegExp, pinyin: string): Reading {
  return { where, syllables: pinyin.split(' ') };
}

/** What pinyin-pro reads wrong, or with a full tone where Beijing is neutral, in the talk of a front desk. Later ones win. */
export const readings: readonly Reading[] = [
  reading(/了(?!解|结|如|不起)/gu, 'le0'),
  reading(/(?<=[办来受去到走取做用改看等吃完])不了/gu, 'bu4 liao3'),
  reading(/(?<=[办来受去到走取做用改看等吃]得)了/gu, 'liao3'),
  reading(/(?<=\p{Script=Han})得(?=很|到|好|快|清|多|出|见|起|了|上|住|着)/gu, 'de0'),
  reading(/(?<=^|[您你我他她们还就也都才又])得(?=先|去|等|带|要|本人|在|把|重|用|提|填|取|办)/gu, 'dei3'),
  reading(/还(?=信用卡|房贷|车贷|贷款|钱|款|清|书|本付|利息)/gu, 'huan2'),
  reading(/重(?=置|启|新|设|试|拍|录|打印|复|发|做)/gu, 'chong2'),
  reading(/行(?=长|业|内|员|号)/gu, 'hang2'),
  reading(/(?<=行)长/gu, 'zhang3'),
  reading(/着急/gu, 'zhao2 ji2'),
  reading(/朋友/gu, 'peng2 you0'),
  reading(/东西(?!侧|方|向|部|两|区)/gu, 'dong1 xi0'),
  reading(/知道/gu, 'zhi1 dao0'),
  reading(/麻烦/gu, 'ma2 fan0'),
  reading(/先生/gu, 'xian1 sheng0'),
  reading(/名字/gu, 'ming2 zi0'),
  reading(/时候/gu, 'shi2 hou0'),
  reading(/清楚/gu, 'qing1 chu0'),
  reading(/关系/gu, 'guan1 xi0'),
  reading(/告诉/gu, 'gao4 su0'),
  reading(/客气/gu, 'ke4 qi0'),
  reading(/明白/gu, 'ming2 bai0'),
  reading(/舒服/gu, 'shu1 fu0'),
  reading(/衣服/gu, 'yi1 fu0'),
  reading(/钥匙/gu, 'yao4 shi0'),
  reading(/护士/gu, 'hu4 shi0'),
  reading(/师傅/gu, 'shi1 fu0'),
  reading(/(?<=[早晚])上(?=$|[^午班市])/gu, 'shang0'),
  reading(/地方(?![税政])/gu, 'di4 fang0'),
  reading(/嗯/gu, 'en4'),
];
