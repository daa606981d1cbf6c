import { expect, test } from 'vitest';
import { silentLog } from '../journal/log.ts';
import { frames, speechOf, transcripts } from '../recognition/recogniser.contract.ts';
import { createScriptedRecogniser } from '../recognition/scripted-recogniser.ts';
import { type EarsToLoad, loadEars } from './load-ears.ts';

const spoken = new Int16Array(512).fill(3000);
const never = new AbortController().signal;

/** Ears that hear their own name once `opened` is resolved, and that tell when they are closed. */
function ears(name: string, closed: string[] = []): EarsToLoad & PromiseWithResolvers<void> {
  const opened = Promise.withResolvers<void>();
  const close = async (): Promise<void> => void closed.push(name);
  const open = async (): Promise<ReturnType<typeof createScriptedRecogniser> & { close: typeof close }> => {
    await opened.promise;
    return { ...createScriptedRecogniser(() => name), close };
  };
  return { ...opened, name, open };
}

const bring = (...wanted: EarsToLoad[]): ReturnType<ReturnType<typeof loadEars>['bring']> =>
  loadEars({ wanted, rewrites: [(text) => `${text}!`], command: 'pull' }, silentLog).bring(() => {}, never);

async function heardBy(recogniser: Awaited<ReturnType<typeof bring>>): Promise<string | undefined> {
  return (await transcripts(recogniser, speechOf(frames(spoken)))).at(-1)?.text;
}

test('[R26] hearing works with the first ears that come, and changes to those that are wanted more', async () => {
  const [wanted, other] = [ears('wanted'), ears('other')];
  other.resolve();
  const recogniser = await bring(wanted, other);
  expect(await heardBy(recogniser)).toBe('other!');
  wanted.resolve();
  await wanted.promise;
  await new Promise(setImmediate);
  expect(await heardBy(recogniser)).toBe('wanted!');
});

test('[R26] ears that cannot be had leave hearing to the others', async () => {
  const [wanted, other] = [ears('wanted'), ears('other')];
  wanted.reject(new Error('no model'));
  other.resolve();
  expect(await heardBy(await bring(wanted, other))).toBe('other!');
});

test('[R26] without any ears the fault of those wanted most is told', async () => {
  const [wanted, other] = [ears('wanted'), ears('other')];
  other.reject(new Error('no server'));
  wanted.reject(new Error('no model'));
  await expect(bring(wanted, other)).rejects.toThrow('no model');
});

test('[R26] closing ends all ears, also those that come late', async () => {
  const closed: string[] = [];
  const [wanted, other] = [ears('wanted', closed), ears('other', closed)];
  other.resolve();
  const recogniser = await bring(wanted, other);
  const done = recogniser.close();
  wanted.resolve();
  await done;
  expect(closed.toSorted()).toEqual(['other', 'wanted']);
});
