/** Words of front desks that the CMU dictionary lacks or reads otherwise, in ARPAbet. */
export const ownWords: Readonly<Record<string, string>> = {
  a: 'AH0',
  app: 'AE1 P',
  alipay: 'AE1 L IY0 P EY2',
  apps: 'AE1 P S',
  beijing: 'B EY2 JH IH1 NG',
  covid: 'K OW1 V IH0 D',
  ebank: 'IY1 B AE2 NG K',
  email: 'IY1 M EY2 L',
  hukou: 'HH UW2 K OW1',
  kiosk: 'K IY1 AA0 S K',
  kiosks: 'K IY1 AA0 S K S',
  login: 'L AO1 G IH2 N',
  ok: 'OW2 K EY1',
  online: 'AA1 N L AY1 N',
  pin: 'P IH1 N',
  renminbi: 'R EH1 N M IH0 N B IY1',
  sim: 'S IH1 M',
  smartphone: 'S M AA1 R T F OW2 N',
  unionpay: 'Y UW1 N Y AH0 N P EY2',
  website: 'W EH1 B S AY2 T',
  wechat: 'W IY1 CH AE2 T',
  weixin: 'W EY1 SH IH1 N',
  wifi: 'W AY1 F AY2',
  yuan: 'Y UW0 AA1 N',
};

/** Words said without stress inside a sentence. */
export const weakWords: ReadonlySet<string> = new Set(
  (
    'a an the to of and or but if as at by for from in into than that is are am was were be been has have had do does ' +
    'can could will would shall should may must you your we our us they them their he him his she her it its i my me'
  ).split(' '),
);
