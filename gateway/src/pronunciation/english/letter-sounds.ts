/** How groups of letters mostly sound, in ARPAbet; the longest that fits is taken. Names the dictionary lacks stay sayable. */
const groups: Record<string, string> = {
  tion: 'SH AH0 N',
  sion: 'ZH AH0 N',
  ight: 'AY1 T',
  ough: 'AO1',
  ture: 'CH ER0',
  sch: 'SH',
  tch: 'CH',
  igh: 'AY1',
  eau: 'OW1',
  ing: 'IH0 NG',
  dge: 'JH',
  ch: 'CH',
  sh: 'SH',
  th: 'TH',
  ph: 'F',
  wh: 'W',
  ck: 'K',
  ng: 'NG',
  qu: 'K W',
  kn: 'N',
  wr: 'R',
  gh: 'G',
  ai: 'EY1',
  ay: 'EY1',
  au: 'AO1',
  aw: 'AO1',
  ea: 'IY1',
  ee: 'IY1',
  ei: 'EY1',
  ey: 'IY0',
  ie: 'IY1',
  oa: 'OW1',
  oo: 'UW1',
  ou: 'AW1',
  ow: 'OW1',
  oy: 'OY1',
  oi: 'OY1',
  ue: 'UW1',
  ew: 'UW1',
  ar: 'AA1 R',
  er: 'ER0',
  ir: 'ER1',
  or: 'AO1 R',
  ur: 'ER1',
  bb: 'B',
  cc: 'K',
  dd: 'D',
  ff: 'F',
  gg: 'G',
  ll: 'L',
  mm: 'M',
  nn: 'N',
  pp: 'P',
  rr: 'R',
  ss: 'S',
  tt: 'T',
  zz: 'Z',
  a: 'AE1',
  b: 'B',
  c: 'K',
  d: 'D',
  e: 'EH1',
  f: 'F',
  g: 'G',
  h: 'HH',
  i: 'IH1',
  j: 'JH',
  k: 'K',
  l: 'L',
  m: 'M',
  n: 'N',
  o: 'AA1',
  p: 'P',
  q: 'K',
  r: 'R',
  s: 'S',
  t: 'T',
  u: 'AH1',
  v: 'V',
  w: 'W',
  x: 'K S',
  y: 'IY0',
  z: 'Z',
};

const longestGroup = 4;
const silentE = /(?<=[aeiou][^aeiou])e$/;

/** A guess at how a word sounds by its spelling, in ARPAbet: the first vowel carries the stress. */
export function soundOut(word: string): string {
  const letters = word.toLowerCase().replace(silentE, '');
  const sounds: string[] = [];
  for (let at = 0; at < letters.length;) {
    const group = longestAt(letters, at);
    sounds.push(groups[group] ?? '');
    at += group.length;
  }
  return stressFirst(sounds.filter(Boolean).join(' '));
}

function longestAt(letters: string, at: number): string {
  for (let length = longestGroup; length > 1; length -= 1) {
    const group = letters.slice(at, at + length);
    if (group in groups) return group;
  }
  return letters.charAt(at);
}

function stressFirst(pronunciation: string): string {
  const first = pronunciation.search(/\d/);
  return Array.from(pronunciation)
    .map((sign, at) => (/\d/.test(sign) ? (at === first ? '1' : '0') : sign))
    .join('');
}
