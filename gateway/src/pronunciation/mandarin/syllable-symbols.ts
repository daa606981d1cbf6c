import type { Syllable } from './syllable.ts';

const toneSymbols = ['', '→', '↗', '↓', '↘'];

/** After misaki's and pinyin-to-ipa's transcription (MIT), which Kokoro learnt from. */
const initialSymbols: Record<string, string> = {
  b: 'p',
  p: 'pʰ',
  m: 'm',
  f: 'f',
  d: 't',
  t: 'tʰ',
  n: 'n',
  l: 'l',
  g: 'k',
  k: 'kʰ',
  h: 'x',
  j: 'ʨ',
  q: 'ʨʰ',
  x: 'ɕ',
  zh: 'ꭧ',
  ch: 'ꭧʰ',
  sh: 'ʂ',
  r: 'ɻ',
  z: 'ʦ',
  c: 'ʦʰ',
  s: 's',
};

/** What comes before the tone, and what after it. */
const finalSymbols: Record<string, readonly [nucleus: string, coda?: string]> = {
  a: ['a'],
  ai: ['ai'],
  an: ['a', 'n'],
  ang: ['a', 'ŋ'],
  ao: ['au'],
  e: ['ɤ'],
  ei: ['ei'],
  en: ['ə', 'n'],
  eng: ['ə', 'ŋ'],
  er: ['ɚ'],
  ê: ['ɛ'],
  o: ['wo'],
  ou: ['ou'],
  ong: ['ʊ', 'ŋ'],
  i: ['i'],
  ia: ['ja'],
  ian: ['jɛ', 'n'],
  iang: ['ja', 'ŋ'],
  iao: ['jau'],
  ie: ['je'],
  in: ['i', 'n'],
  ing: ['i', 'ŋ'],
  io: ['jɔ'],
  iong: ['jʊ', 'ŋ'],
  iou: ['jou'],
  iu: ['jou'],
  u: ['u'],
  ua: ['wa'],
  uai: ['wai'],
  uan: ['wa', 'n'],
  uang: ['wa', 'ŋ'],
  uei: ['wei'],
  ui: ['wei'],
  uen: ['wə', 'n'],
  un: ['wə', 'n'],
  ueng: ['wə', 'ŋ'],
  uo: ['wo'],
  v: ['y'],
  ve: ['ɥe'],
  van: ['ɥɛ', 'n'],
  vn: ['y', 'n'],
  m: ['m'],
  n: ['n'],
  ng: ['ŋ'],
};

const syllableParts = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs](?=[aeiouvê]))?(.+)$/;
const apical = new Set(['zh', 'ch', 'sh', 'r', 'z', 'c', 's']);

/** Misaki's symbols for a syllable; empty for a sound that Mandarin does not have. */
export function syllableSymbols({ sound, tone, erhua = false }: Syllable): string {
  const [, initial = '', rest = ''] = syllableParts.exec(sound) ?? [];
  const final = initial === '' ? withoutGlideLetters(rest) : rest;
  const [nucleus, coda = ''] = nucleusOf(initial, final) ?? [];
  if (nucleus === undefined) return '';
  const toneSymbol = toneSymbols[tone] ?? '';
  const open = `${initialSymbols[initial] ?? ''}${erhua ? nucleus.replace(/(?<=[ae])i$/, '') : nucleus}`;
  if (!erhua) return `${open}${toneSymbol}${coda}`;
  return `${open}${toneSymbol}${coda === 'n' ? '' : coda}ɚ`;
}

function nucleusOf(initial: string, final: string): readonly [string, string?] | undefined {
  if (initial === '' && final === 'o') return ['ɔ'];
  if (final === 'i' && apical.has(initial)) return ['ɨ'];
  return finalSymbols['jqx'.includes(initial) && initial !== '' ? final.replace(/^u/, 'v') : final];
}

/** Pinyin writes a syllable that begins with its final with y or w. */
function withoutGlideLetters(written: string): string {
  return written
    .replace(/^yu(?=$|e|an|n)/, 'v')
    .replace(/^yi|^y/, 'i')
    .replace(/^wu|^w/, 'u');
}
