/**
 * Fonts in PDF files often tell radicals in place of the characters that look the same. NFKC mends the Kangxi radicals; these
 * are those of the CJK Radicals Supplement that have a character of their own (Unicode, EquivalentUnifiedIdeograph).
 */
const radicals: Readonly<Record<string, string>> = {
  ...pairs(
    '⺃乚⺅亻⺇几⺉刂⺋㔾⺎兀⺓幺⺕彐⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺣灬⺦丬⺨犭⺩王⺫罒⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺶羊⺹耂⺺肀⺼月',
  ),
  ...pairs(
    '⺾艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣',
  ),
  ...pairs('⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'),
  // NFKC has the other form of this one, which nobody in the mainland writes.
  ...pairs('⼾户'),
};

/** A text in the characters that people type. */
export function unifiedIdeographs(text: string): string {
  return text
    .replaceAll(/[\u2F00-\u2FD5]/gu, (radical) => radicals[radical] ?? radical.normalize('NFKC'))
    .replaceAll(/[\u2E80-\u2EF3]/gu, (radical) => radicals[radical] ?? radical);
}

function pairs(text: string): Record<string, string> {
  const characters = Array.from(text);
  return Object.fromEntries(
    characters.flatMap((radical, place) =>
      place % 2 === 0 ? [[radical, characters[place + 1] ?? radical]] : [],
    ),
  );
}
