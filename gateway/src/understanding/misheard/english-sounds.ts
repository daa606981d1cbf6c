/** Consonants that only the voice tells apart, and the nasals: taken for one another first. */
const twins = ['P B', 'T D', 'K G', 'F V', 'TH DH', 'S Z', 'SH ZH', 'CH JH', 'M N', 'N NG', 'M NG'];

/** Consonants that noise or an accent makes alike. */
const near = [
  'P T K',
  'B D G',
  'TH F S T',
  'DH V Z D',
  'S SH CH',
  'Z ZH JH',
  'T CH',
  'D JH',
  'B V W',
  'P F',
  'L R W',
];

/** Vowels that lie side by side in the mouth, or that accents confuse. */
const nearVowels = [
  'IH IY',
  'IH EH',
  'EH AE',
  'EH EY',
  'AE AH',
  'AA AH AO',
  'AA AW',
  'AH AW',
  'AO OW',
  'AO OY',
  'AA AY',
  'UH UW',
  'UH AH ER',
];

/** A vowel without stress that is hardly more than breath, whatever it is written as. */
export const weakVowel = 'ə';

const costs = {
  twin: 0.25,
  nearVowel: 0.3,
  near: 0.5,
  vowel: 0.6,
  other: 1,
  weakVowel: 0.2,
  /** Put in or left out. */
  lost: { weakVowel: 0.4, vowel: 0.6, weakConsonant: 0.5, consonant: 0.8 },
} as const;

export const leastLost = costs.lost.weakVowel;

const vowels = new Set([weakVowel, ...'AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW'.split(' ')]);
/** Mostly breathed rather than said at the end of a word or before another consonant. */
const weakConsonants = new Set('T D HH R Y'.split(' '));

const pairCosts = new Map([
  ...pairsIn(near, costs.near),
  ...pairsIn(twins, costs.twin),
  ...pairsIn(nearVowels, costs.nearVowel),
]);

/** Consonants by how they are made; those that come and go have none. */
const classes: Readonly<Record<string, string>> = {
  ...classed('P', 'P B'),
  ...classed('T', 'T D'),
  ...classed('K', 'K G'),
  ...classed('F', 'F V TH DH'),
  ...classed('S', 'S Z SH ZH CH JH'),
  ...classed('N', 'M N NG'),
  ...classed('L', 'L R ER'),
  ...classed('W', 'W'),
};

/** With fewer consonants each of them counts. */
const enoughConsonants = 3;

/** How far apart two stretches sound, about 1 for a sound that is another one altogether; infinite above `most`. */
export function soundDistance(heard: readonly string[], known: readonly string[], most: number): number {
  let row = new Float64Array(known.length + 1);
  for (const [at, sound] of known.entries()) row[at + 1] = row[at]! + lost(sound);
  for (const sound of heard) {
    const next = new Float64Array(row.length);
    next[0] = row[0]! + lost(sound);
    for (const [at, other] of known.entries())
      next[at + 1] = Math.min(
        row[at]! + taken(sound, other),
        row[at + 1]! + lost(sound),
        next[at]! + lost(other),
      );
    if (Math.min(...next) > most) return Infinity;
    row = next;
  }
  const distance = row.at(-1)!;
  return distance > most ? Infinity : distance;
}

/**
 * What stretches that sound alike have in common: their consonants by class, whole and each one left out in turn; where there are hardly any,
 * all their sounds.
 */
export function keysOfSounds(sounds: readonly string[]): string[] {
  const skeleton = sounds.map((sound) => classes[sound] ?? '').join('');
  if (skeleton.length < 2) return [sounds.join(' ')];
  if (skeleton.length < enoughConsonants) return [skeleton];
  const keys = Array.from(skeleton, (_, at) => skeleton.slice(0, at) + skeleton.slice(at + 1));
  return [...new Set([skeleton, ...keys])];
}

function taken(sound: string, other: string): number {
  if (sound === other) return 0;
  if (vowels.has(sound) !== vowels.has(other)) return 2 * costs.other;
  if (sound === weakVowel || other === weakVowel) return costs.weakVowel;
  return pairCosts.get(`${sound} ${other}`) ?? (vowels.has(sound) ? costs.vowel : costs.other);
}

function lost(sound: string): number {
  if (sound === weakVowel) return costs.lost.weakVowel;
  if (vowels.has(sound)) return costs.lost.vowel;
  return weakConsonants.has(sound) ? costs.lost.weakConsonant : costs.lost.consonant;
}

function pairsIn(groups: readonly string[], cost: number): [string, number][] {
  return groups.flatMap((group) => {
    const sounds = group.split(' ');
    return sounds.flatMap((one) => sounds.map((other): [string, number] => [`${one} ${other}`, cost]));
  });
}

function classed(name: string, sounds: string): Record<string, string> {
  return Object.fromEntries(sounds.split(' ').map((sound) => [sound, name]));
}
