const sign = String.raw`[\d零〇洞一幺二两三四五六七拐八九勾]`;

/** Short runs may be times and counts; these are numbers of people and cards. */
const longRun = new RegExp(String.raw`${sign}(?:[\s,，.-]*${sign}){10,}[xX叉]?`, 'gu');
const anyRun = new RegExp(String.raw`${sign}(?:[\s,，.-]*${sign})+[xX叉]?`, 'gu');

/** Words with the numbers in them hidden: the long ones always, every one while something secret is asked for. */
export function concealed(text: string, secret: boolean): string {
  return masked(text, secret ? { run: anyRun, least: 0 } : { run: longRun, least: 14 });
}

/** Words for somebody outside the house: telephones are hidden, too. */
export function hidden(text: string): string {
  return masked(text, { run: longRun, least: 11 });
}

function masked(text: string, { run: pattern, least }: { run: RegExp; least: number }): string {
  return text.replace(pattern, (run) => {
    const digits = run.replace(/[\s,，.-]/g, '');
    return digits.length >= least ? '•'.repeat(digits.length) : run;
  });
}
