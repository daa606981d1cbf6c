import { rewriting } from '../../rules/rewriting.ts';
import { countWords } from './count-words.ts';

const counted = new RegExp(
  String.raw`(?<![\d.:第])2(?=(?:到\d+(?:\.\d+)?)?\s?(?:${countWords})(?!级|(?<=类)(?:账|卡|户)))`,
  'g',
);

/** 2 is 两 before what it counts and 二 where it names: 2个 but 第2个, 2号, 2楼 and 2类账户. */
export const sayCounts = rewriting(counted, () => '两');
