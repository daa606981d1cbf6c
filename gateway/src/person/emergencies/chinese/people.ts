/** Those whom people lose and bring along, in the words they call them by. */
export const relatives =
  '(?:孩子|小孩|小朋友|宝宝|女儿|闺女|儿子|娃|孙子|孙女|弟弟|妹妹|哥哥|姐姐|老人家?|老太太|老爷子|老头子?|老父亲|老母亲|老伴|老公|老婆|媳妇|丈夫|爱人|妈妈?|爸爸?|爷爷|奶奶|姥姥|姥爷|外公|外婆|家长|大人|家人|家里人|小[男女]孩|小姑娘)';

/** Somebody seen, and not the speaker. */
const seen = `(?:有(?:一?个)?人|有(?:一?个|一?位)|那(?:边|里|儿|位)|这(?:边|里|儿|位)|他|她|(?<![工机])人(?![工脸员])|谁|老(?:太太|头|爷爷|奶奶)|大爷|大妈|阿姨|叔叔|病人|孕妇|顾客|客人|同事|朋友|旁边|前面|后面|外面|门口|里面|${relatives})`;

/** What stands between somebody and what befalls them: neither asking about it nor a thing of theirs. */
const between = (signs: number): string =>
  `(?:(?!问|查|学|听|买|报|办|写|开|拿|取|领|知道|了解|咨询|打听|防|治|讲|[看想](?![到见要])|手机|电脑|机器|屏幕|东西|[卡包]|如果|万一|要是|假如|没)[^，。]){0,${signs}}?`;

export const anybody = `(?:我|咱|${seen})${between(8)}`;

export const others = `${seen}(?!的)${between(6)}`;
