const sign = String.raw`[\d零〇洞一幺二两三四五六七拐八九勾]`;

/** Short runs may be times and counts; these are numbers of people and cards. */
const longRun = new RegExp(String.raw`${sign}(?:[\s,，.-]*${sign}){10,}[xX叉]?`, 'gu');
const anyRun = new RegExp(String.raw`${sign}(?:[\s,，.-]*${sign})+[xX叉]?`, 'gu');

/** Words with the numbers in them hidden: the long ones always, every one while something secret is asked for. */
export function concealed(text: string, secret: boolean): string {
  return text.replace(secret ? anyRun : longRun, (run) => {
    const digits = run.replace(/[\s,，.-]/g, '');
    return secret || digits.length >= 14 ? '•'.repeat(digits.length) : run;
  });
}
