/** ARPAbet sounds in the symbols of misaki's American English, which Kokoro learnt from. */
const symbols: Record<string, string> = {
  AA: 'ɑ',
  AE: 'æ',
  AH: 'ʌ',
  AO: 'ɔ',
  AW: 'W',
  AY: 'I',
  EH: 'ɛ',
  ER: 'ɜɹ',
  EY: 'A',
  IH: 'ɪ',
  IY: 'i',
  OW: 'O',
  OY: 'Y',
  UH: 'ʊ',
  UW: 'u',
  B: 'b',
  CH: 'ʧ',
  D: 'd',
  DH: 'ð',
  F: 'f',
  G: 'ɡ',
  HH: 'h',
  JH: 'ʤ',
  K: 'k',
  L: 'l',
  M: 'm',
  N: 'n',
  NG: 'ŋ',
  P: 'p',
  R: 'ɹ',
  S: 's',
  SH: 'ʃ',
  T: 't',
  TH: 'θ',
  V: 'v',
  W: 'w',
  Y: 'j',
  Z: 'z',
  ZH: 'ʒ',
};

const unstressed: Record<string, string> = { AH: 'ə', ER: 'əɹ' };
const stressMarks: Record<string, string> = { 0: '', 1: 'ˈ', 2: 'ˌ' };

/** Whether every sound of it, words apart by a stroke, is one of ARPAbet's; vowels carry their stress. */
export function isArpabet(said: string): boolean {
  return said.split(/\s+|\//).every((sound) => sound === '' || isSound(sound)) && /[A-Z]/.test(said);
}

function isSound(written: string): boolean {
  const { name, stress } = readSound(written);
  return name in symbols && /^[AEIOU]/.test(name) === (stress !== undefined);
}

interface Sound {
  name: string;
  /** Only vowels have one. */
  stress?: string;
}

/** A pronunciation such as `W AO1 T ER0` to misaki's symbols; stress stands right before its vowel. */
export function arpabetSymbols(pronunciation: string): string {
  const sounds = pronunciation.split(' ').map(readSound);
  return sounds.map((sound, at) => (isFlap(sounds, at) ? 'T' : symbolOf(sound))).join('');
}

function readSound(written: string): Sound {
  const [, name = '', stress] = /^([A-Z]+)([012])?$/.exec(written) ?? [];
  return stress === undefined ? { name } : { name, stress };
}

function symbolOf({ name, stress }: Sound): string {
  if (stress === undefined) return symbols[name] ?? '';
  const weak = stress === '0' ? unstressed[name] : undefined;
  return `${stressMarks[stress]}${weak ?? symbols[name] ?? ''}`;
}

/** Americans tap the t of "water". */
function isFlap(sounds: readonly Sound[], at: number): boolean {
  const before = sounds[at - 1];
  const opens = before?.stress !== undefined || before?.name === 'R';
  return sounds[at]?.name === 'T' && opens && sounds[at + 1]?.stress === '0';
}
