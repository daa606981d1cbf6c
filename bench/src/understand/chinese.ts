import { collectLexicon } from '@lobby/gateway/understanding/misheard/lexicon';
import { correctMisheard } from '@lobby/gateway/understanding/misheard/correct-misheard';
import { plainText } from '@lobby/gateway/understanding/text/plain-text';
import { contest, type Score, scoreAll } from './contest.ts';
import { type ZhFaq, zhFaqTask } from './datasets.ts';
import type { Meanings } from './engine.ts';
import { lobbyJudge } from './judge.ts';
import { areaUnderCurve, calibrationError, foundShare, rejectedShare } from './measures.ts';
import { mishearing } from './mishearing.ts';

const misheardShare = 0.2;

/** One draw moves the loss by a fifth of it. */
const draws = [5, 6, 7];

/** Known questions in other words, misheard ones, and questions that have no answer. */
export async function measureZhFaq(faq: ZhFaq, meanings: Meanings): Promise<Score[]> {
  const task = zhFaqTask(faq, 10);
  const judges = await contest(task, meanings);
  const texts = task.asked.map(({ text }) => text);
  const { near = [], far = [] } = task.strangers;
  const misheard = draws.map((draw) => {
    const mishear = mishearing([...task.known.flat(), ...texts, ...near, ...far], draw);
    return texts.map((text) => mishear(text, misheardShare));
  });
  const found = (places: number, asked: readonly string[]) => async (judge: typeof judges.lobby) =>
    foundShare(task.asked, await judge(asked), places);
  const scores = [
    await scoreAll(judges, { key: 'zhFaqAcc1', name: 'right, 10 other wordings known' }, found(1, texts)),
    await scoreAll(judges, { key: 'zhFaqRecall3', name: '… among three' }, found(3, texts)),
    await scoreAll(judges, { key: 'zhFaqFarReject', name: 'far questions turned away' }, async (judge) =>
      rejectedShare(await judge(texts), await judge(far)),
    ),
    await scoreAll(judges, { key: 'zhFaqNearReject', name: 'near questions turned away' }, async (judge) =>
      rejectedShare(await judge(texts), await judge(near)),
    ),
    await scoreAll(
      judges,
      { key: 'zhFaqNearAuroc', name: 'near questions, area under the curve' },
      async (judge) => areaUnderCurve(await judge(texts), await judge(near)),
    ),
    await scoreAll(
      judges,
      { key: 'homophoneLoss', name: 'lost when 20 % of characters are misheard (three draws)' },
      async (judge) => {
        const heard = await Promise.all(misheard.map((asked) => found(1, asked)(judge)));
        return (await found(1, texts)(judge)) - heard.reduce((sum, share) => sum + share, 0) / draws.length;
      },
    ),
  ];
  const { lobby, words } = judges;
  const error = async (judge: typeof lobby): Promise<number> =>
    calibrationError(task.asked, await judge(texts));
  const calibration: Score['values'] = {
    lobby: await error(lobby),
    words: await error(words),
    nearest: undefined,
    miniSearch: undefined,
  };
  scores.push({ key: 'zhFaqCalibrationError', name: 'calibration error', values: calibration });
  return [...scores, ...(await measureFewWordings(faq, meanings))];
}

async function measureFewWordings(faq: ZhFaq, meanings: Meanings): Promise<Score[]> {
  const scores: Score[] = [];
  for (const wordings of [3, 1, 0]) {
    const task = zhFaqTask(faq, wordings);
    const judges = await contest(task, meanings);
    const texts = task.asked.map(({ text }) => text);
    const name = `right, ${wordings} other wordings known`;
    scores.push(
      await scoreAll(judges, { key: `zhFaqAcc1Wordings${wordings}`, name }, async (judge) =>
        foundShare(task.asked, await judge(texts), 1),
      ),
      await scoreAll(
        judges,
        { key: `zhFaqFarRejectWordings${wordings}`, name: '… far questions turned away' },
        async (judge) => rejectedShare(await judge(texts), await judge(task.strangers['far'] ?? [])),
      ),
    );
  }
  return scores;
}

/** What the thresholds that a knowledge chooses for itself do: how many of its own questions they take up, and of strangers. */
export async function measureThresholds(faq: ZhFaq, meanings: Meanings): Promise<string[][]> {
  const rows: string[][] = [];
  for (const wordings of [10, 3, 0])
    for (const using of [meanings, undefined]) {
      const task = zhFaqTask(faq, wordings);
      const { judge, model } = await lobbyJudge(task, using);
      const { ask } = model.thresholds;
      const own = await judge(task.asked.map(({ text }) => text));
      const taken = own.map(({ confidence }) => confidence >= ask);
      const answered = own.map(({ sure = false }, at) => taken[at] === true && sure);
      const hits = own.filter(({ labels }, at) => answered[at] && labels[0] === task.asked[at]?.label).length;
      const answers = answered.filter(Boolean).length;
      const away = async (kind: string): Promise<number> => {
        const verdicts = await judge(task.strangers[kind] ?? []);
        return verdicts.filter(({ confidence }) => confidence < ask).length / verdicts.length;
      };
      rows.push([
        `${wordings}${using === undefined ? ', by words' : ''}`,
        percent(taken.filter(Boolean).length / own.length),
        percent(answers / own.length),
        percent(hits / answers),
        percent(await away('far')),
        percent(await away('near')),
      ]);
    }
  return rows;
}

export function percent(value: number | undefined): string {
  return value === undefined ? '' : (value * 100).toFixed(1);
}

/** Sentences that people misspelt by sound: found among the right ones, and written right again. */
export async function measureHomophones(
  sentences: readonly { wrong: string; right: string }[],
  meanings: Meanings,
): Promise<{ scores: Score[]; figures: Record<string, number> }> {
  const misspelt = sentences.filter(({ wrong, right }) => wrong !== right);
  const known = sentences.map(({ right }) => [right]);
  const labels = new Map(sentences.map(({ right }, label) => [right, label]));
  const asked = misspelt.map(({ wrong, right }) => ({ text: wrong, label: labels.get(right) ?? -1 }));
  const judges = await contest({ language: 'zh', known }, meanings);
  const scores = [
    await scoreAll(
      judges,
      { key: 'homophonesFound', name: 'misspelt sentences found among the right ones' },
      async (judge) => foundShare(asked, await judge(asked.map(({ text }) => text)), 1),
    ),
  ];
  const plain = (text: string): string => plainText(text, 'zh');
  const lexicon = collectLexicon(
    sentences.map(({ right }) => plain(right)),
    'zh',
  );
  const share = (right: readonly boolean[]): number => right.filter(Boolean).length / right.length;
  const figures = {
    homophonesRestored: share(
      misspelt.map(({ wrong, right }) => correctMisheard(plain(wrong), lexicon) === plain(right)),
    ),
    homophonesSpoilt: share(
      sentences.map(({ right }) => correctMisheard(plain(right), lexicon) !== plain(right)),
    ),
  };
  return { scores, figures };
}
