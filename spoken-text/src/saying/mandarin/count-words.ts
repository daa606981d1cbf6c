/** What 2 is 两 before: measure words, times and currencies that are counted; an alternation for patterns. */
export const countWords = [
  '个|位|张|次|份|条|名|块|种|项|家|台|本|套|间|排|天|周|小时|分钟|秒|年|岁|遍|步|笔|页|人|米|公里|公斤|倍|件|把|支|辆|片|粒|盒|瓶',
  '道|句|组|类|站|部|封|枚|只|座|栋|对|双|级台阶|千|万|亿|元|款|户|轮|批|场|杯|袋|箱|桶|口人|大类|小类|章|节',
  String.raw`点(?!\d)|点(?=\d{1,2}分)`,
].join('|');
