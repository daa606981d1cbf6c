import { expect, test } from 'vitest';
import {
  hashOf,
  keptAnswer,
  keptList,
  memoryShelf,
  OfferingGateway,
  soundFile,
} from '../../test/kept-answers.ts';
import { Keeper } from './keeper.ts';

const never = new AbortController().signal;
const greeting = keptAnswer('greeting', { sounds: [1] });
const hours = keptAnswer('question', { questions: ['几点开门'], sounds: [2, 3] });

function keeping(...answers: Parameters<typeof keptList>): {
  gateway: OfferingGateway;
  shelf: ReturnType<typeof memoryShelf>;
  open: () => Keeper;
} {
  const gateway = new OfferingGateway(keptList(...answers));
  const shelf = memoryShelf();
  return { gateway, shelf, open: () => new Keeper({ open: async () => shelf, fetch: gateway.fetch }) };
}

test('[P40] what is offered is fetched once, outlives the page, and what is offered no longer is let go', async () => {
  const { gateway, shelf, open } = keeping(greeting, hours);
  await open().refresh(never);
  expect(gateway.take(/GET .kept.{10}/)).toBe(3);
  const later = open();
  await later.open();
  expect(later.list?.answers).toEqual([greeting, hours]);
  gateway.list = keptList(greeting, keptAnswer('question', { questions: ['几点开门'], sounds: [2, 4] }));
  await later.refresh(never);
  expect(gateway.take(/GET .kept.{10}/)).toBe(1);
  const sounds = [...shelf.files.keys()].filter((path) => path.startsWith('/kept/'));
  expect(sounds.toSorted()).toEqual([1, 2, 4].map((value) => `/kept/${hashOf(value)}`).toSorted());
});

test('[F75] a kiosk that keeps nothing yet first fetches what is wanted most, and then the rest', async () => {
  const offered = Array.from({ length: 50 }, (_, value) => keptAnswer('question', { sounds: [value] }));
  const { gateway, open } = keeping(...offered);
  const keeper = open();
  expect(await keeper.refresh(never)).toBe(true);
  expect(keeper.list?.answers).toEqual(offered.slice(0, 20));
  expect(gateway.take(/GET .kept.{10}/)).toBe(20);
  expect(await keeper.refresh(never)).toBe(false);
  expect(gateway.take(/GET .kept.{10}/)).toBe(30);
  expect(keeper.list?.answers).toEqual(offered);
  expect(await keeper.refresh(never)).toBe(false);
  expect(gateway.take(/GET .kept.{10}/)).toBe(0);
});

test('[P40] a gateway that offers nothing yet, or another version, takes nothing away', async () => {
  const { gateway, open } = keeping(greeting);
  const keeper = open();
  await keeper.refresh(never);
  for (const list of [keptList(), { ...keptList(hours), version: 0 }]) {
    gateway.list = list;
    await keeper.refresh(never);
  }
  expect(keeper.list?.answers).toEqual([greeting]);
});

test('[P41] a sound that comes damaged is not kept, and what was kept before stays', async () => {
  const { gateway, open } = keeping(greeting);
  const keeper = open();
  await keeper.refresh(never);
  gateway.list = keptList(hours);
  gateway.damaged.add(`/kept/${hashOf(3)}`);
  await expect(keeper.refresh(never)).rejects.toThrow('came damaged');
  expect(keeper.list?.answers).toEqual([greeting]);
  gateway.damaged.clear();
  gateway.take(/./);
  await keeper.refresh(never);
  expect(gateway.take(/GET .kept.{10}/)).toBe(1);
  expect(keeper.list?.answers).toEqual([hours]);
});

test('[P41] a kept sound of which a byte has changed is not played, and fetched again', async () => {
  const { gateway, shelf, open } = keeping(greeting);
  const keeper = open();
  await keeper.refresh(never);
  const pieces = await keeper.sound(hashOf(1));
  expect(new Int16Array(pieces?.[0]?.pcm.buffer ?? new ArrayBuffer())).toEqual(new Int16Array([1, 1, 1, 1]));
  expect(pieces?.[0]?.visemes).toEqual([{ shape: 'aa', startMs: 0, endMs: 10, weight: 1 }]);
  shelf.files.set(`/kept/${hashOf(1)}`, new Response(soundFile(9)));
  expect(await keeper.sound(hashOf(1))).toBeUndefined();
  gateway.take(/./);
  await keeper.refresh(never);
  expect(gateway.take(/GET .kept.{10}/)).toBe(1);
  expect(await keeper.sound(hashOf(1))).toBeDefined();
});

test('[P40] the figure is kept too, and fetched again only when it has changed', async () => {
  const { gateway, shelf, open } = keeping(greeting);
  const keeper = open();
  await keeper.refresh(never);
  expect([...shelf.files.keys()]).toEqual(
    expect.arrayContaining(['/avatars/mei.vrm', '/avatars/greet.vrma']),
  );
  gateway.take(/./);
  await keeper.refresh(never);
  expect(gateway.take(/GET .avatars/)).toBe(0);
  gateway.figureChangedAt = 'tuesday';
  await keeper.refresh(never);
  expect(gateway.take(/GET .avatars/)).toBe(3);
});

test('[P42] a stopped refresh throws the reason at once, and what had come is not fetched again', async () => {
  const { gateway, shelf } = keeping(greeting, hours);
  const stopping = new AbortController();
  const keeper = new Keeper({
    open: async () => shelf,
    fetch: async (path, init) => {
      if (gateway.asked.length === 3) stopping.abort(new Error('somebody came'));
      return gateway.fetch(path, init);
    },
  });
  await expect(keeper.refresh(stopping.signal)).rejects.toThrow('somebody came');
  await expect(keeper.refresh(AbortSignal.abort(new Error('still here')))).rejects.toThrow('still here');
  expect(keeper.list).toBeUndefined();
  gateway.take(/./);
  await new Keeper({ open: async () => shelf, fetch: gateway.fetch }).refresh(never);
  expect(gateway.take(/GET .kept.{10}/)).toBe(1);
});

test('[P40] where a browser keeps nothing, nothing is kept and nothing breaks', async () => {
  const { gateway } = keeping(greeting);
  const refusing = async (): Promise<never> => Promise.reject(new ReferenceError('caches is not defined'));
  const keeper = new Keeper({ open: refusing, fetch: gateway.fetch });
  await keeper.open();
  await keeper.refresh(never);
  expect(keeper.list).toBeUndefined();
  expect(await keeper.sound(hashOf(1))).toBeUndefined();
  expect(gateway.asked).toEqual([]);
});
