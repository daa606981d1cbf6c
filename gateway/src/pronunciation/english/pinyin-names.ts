const initials: Record<string, string> = {
  b: 'B',
  p: 'P',
  m: 'M',
  f: 'F',
  d: 'D',
  t: 'T',
  n: 'N',
  l: 'L',
  g: 'G',
  k: 'K',
  h: 'HH',
  j: 'JH',
  q: 'CH',
  x: 'SH',
  zh: 'JH',
  ch: 'CH',
  sh: 'SH',
  r: 'R',
  z: 'Z',
  c: 'T S',
  s: 'S',
  y: 'Y',
  w: 'W',
};

/** A * stands for the stress of the syllable. */
const finals: Record<string, string> = {
  a: 'AA*',
  ai: 'AY*',
  an: 'AA* N',
  ang: 'AA* NG',
  ao: 'AW*',
  e: 'AH*',
  ei: 'EY*',
  en: 'AH* N',
  eng: 'AH* NG',
  er: 'ER*',
  i: 'IY*',
  ia: 'Y AA*',
  ian: 'Y EH* N',
  iang: 'Y AA* NG',
  iao: 'Y AW*',
  ie: 'Y EH*',
  in: 'IH* N',
  ing: 'IH* NG',
  iong: 'Y UH* NG',
  iu: 'Y OW*',
  o: 'AO*',
  ong: 'UH* NG',
  ou: 'OW*',
  u: 'UW*',
  ua: 'W AA*',
  uai: 'W AY*',
  uan: 'W AA* N',
  uang: 'W AA* NG',
  ue: 'W EH*',
  ui: 'W EY*',
  un: 'UH* N',
  uo: 'W AO*',
};

const longestFirst = (table: Record<string, string>): string =>
  Object.keys(table)
    .sort((one, other) => other.length - one.length)
    .join('|');
const syllable = `(${longestFirst(initials)})?(${longestFirst(finals)})`;
const name = new RegExp(`^(?:${syllable})+$`);
const ending = new RegExp(`${syllable}$`);

/**
 * A Chinese name in pinyin as English speakers say it, in ARPAbet; undefined when a word cannot be one. Names are written with a
 * capital, and English words that look like pinyin, as "Manage", are known by then.
 */
export function pinyinName(word: string): string | undefined {
  const written = word.toLowerCase().replaceAll("'", '');
  if (!/^[A-Z][a-z']+$/.test(word) || !name.test(written)) return undefined;
  const said: string[] = [];
  for (let rest = written; rest !== '';) {
    const [, initial = '', final = ''] = lastSyllable(rest);
    rest = rest.slice(0, rest.length - initial.length - final.length);
    said.unshift(
      `${initials[initial] ?? ''} ${soundOf(initial, final)}`
        .trim()
        .replace('*', said.length === 0 ? '1' : '2'),
    );
  }
  return said.join(' ');
}

/** The longest last syllable before which a name can end. */
function lastSyllable(written: string): readonly string[] {
  for (let from = Math.max(0, written.length - 6); from < written.length; from += 1) {
    const before = written.slice(0, from);
    const found = new RegExp(`^${ending.source}`).exec(written.slice(from));
    if (found !== null && (before === '' || name.test(before))) return found;
  }
  return ['', '', written];
}

/** The i of zhi and si is a hum; ü is written u after j, q, x and y. */
function soundOf(initial: string, final: string): string {
  if (final === 'i' && /^(?:[zcs]h?|r)$/.test(initial))
    return initial.endsWith('h') || initial === 'r' ? 'ER*' : 'IH*';
  if (initial === 'y' && final.startsWith('i')) return finals[final]!.replace('Y ', '');
  return finals[final] ?? '';
}
