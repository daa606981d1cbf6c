/** Words of everyday sentences. Those that are names as well, such as Will, May, Long, An, He and So, are left out. */
const everyday = new Set(
  `a the this that these those there here it its i me my mine you your yours she him his her they them their we us our who whose
  what whats where when why how which is are am was were be been being isnt arent do does did done dont doesnt didnt not no nope none
  nothing never can cant cannot could couldnt would wouldnt should shall wont must might have has had having and or but if then than
  because about above after again against all also any at away back before below between both by down during each else every few
  for from in into just like more most much many of off on once only other out over own same some such to too under until up very
  with without yes yeah yep ok okay sure right wrong correct sorry thanks thank please pardon excuse hello hi hey bye goodbye
  wait stop hold hang minute minutes moment second seconds hurry slow slowly quick quickly now later today tomorrow yesterday
  soon morning afternoon evening night week month year time date day o'clock oclock go going gone come coming get getting got give
  take taking make tell told say said ask speak talk repeat hear see look show find know think mean want need help call try use
  put let lets leave change cancel continue skip next previous first last finish finished done start begin forget remember
  understand pay book order check open close enter sit stand eat drink sign number name phone address card money cash account bank
  ticket queue line desk counter window room floor toilet restroom bathroom lift elevator stairs exit entrance parking coffee water
  doctor nurse hospital clinic staff person someone somebody anyone anybody everyone human agent manager patient customer
  english chinese mandarin language good bad great fine well nice better best big small new old fast free ready busy late early
  urgent important possible maybe perhaps probably really quite already still yet always often something anything everything
  problem question answer english thing things one two three four five six seven eight nine ten hundred thousand half
  husband wife son daughter mother father mum mom dad friend child children kid baby myself himself herself ridiculous
  hurts hurt pain sick ill fever cold headache afraid scared worried lost deaf blind thirsty hungry tired pregnant bored
  opening hours hour weekend service insurance test report licence license permit passport certificate registration register
  appointment booking loan rate exchange transfer deposit withdraw withdrawal balance statement branch atm pin password fee fees
  price cost tax refund department emergency blood medicine pharmacy result results wifi internet wheelchair smoking`.split(
    /\s+/u,
  ),
);

/** Whether a word belongs to everyday sentences: where is, don't, wait, please. */
export function isEveryday(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/[.]$/u, '');
  return /'(?:s|t|m|re|ll|ve|d)$/u.test(plain) || everyday.has(plain);
}
