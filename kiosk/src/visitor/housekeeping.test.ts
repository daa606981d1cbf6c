import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptAnswer, keptList, memoryShelf, OfferingGateway } from '../../test/kept-answers.ts';
import { Keeper } from '../keeping/keeper.ts';
import type { ConversationEvent } from './conversation/step.ts';
import { Housekeeping } from './housekeeping.ts';
import { scriptedPageState } from './view/scripted-page-state.ts';

// Hashes are made elsewhere, in real time.
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

const empty = scriptedPageState({ screen: 'welcome' });
const busy = scriptedPageState({ screen: 'talk' });
const away = scriptedPageState({ screen: 'welcome', connected: false });

function openHouse(shelf = memoryShelf()): {
  gateway: OfferingGateway;
  house: Housekeeping;
  told: string[];
} {
  const gateway = new OfferingGateway(keptList(keptAnswer('greeting', { sounds: [1, 2, 3] })));
  const keeper = new Keeper({ open: async () => shelf, fetch: gateway.fetch });
  const told: string[] = [];
  const tell = (event: ConversationEvent): void =>
    void told.push(event.from === 'link' ? event.event.type : event.from);
  return { gateway, told, house: new Housekeeping(keeper, tell) };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

test('[P42] answers are fetched while nobody is here, and looked for again every minute', async () => {
  const { gateway, house, told } = openHouse();
  house.follow(empty);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(gateway.asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  await until(() => told.length > 0);
  expect(gateway.take(/GET .kept.{10}/)).toBe(3);
  expect(told).toEqual(['kiosk']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(gateway.take(/GET .kept$/)).toBe(1);
});

test.each([busy, away])('[P42] nothing is fetched while somebody is here or nobody answers', async (page) => {
  const { gateway, house } = openHouse();
  house.follow(empty);
  await vi.advanceTimersByTimeAsync(4_000);
  house.follow(page);
  await vi.advanceTimersByTimeAsync(200_000);
  expect(gateway.asked).toEqual([]);
  house.follow(empty);
  house.follow(empty);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(gateway.take(/GET .kept$/)).toBe(1);
});

test('[F54] a page that opens goes on alone when the gateway does not come, and not before', async () => {
  const shelf = memoryShelf();
  const first = openHouse(shelf);
  first.house.follow(empty);
  await vi.advanceTimersByTimeAsync(6_000);
  await until(() => first.told.length > 0);

  const { house, told } = openHouse(shelf);
  const begun = house.begin();
  await until(() => told.length > 0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toEqual(['kiosk']);
  await vi.advanceTimersByTimeAsync(1_000);
  await begun;
  expect(told).toEqual(['kiosk', 'alone']);
});

test('[F54] a page whose gateway comes waits for nothing, and one that keeps nothing neither', async () => {
  const { house } = openHouse();
  await expect(house.begin()).resolves.toBeUndefined();
  const shelf = memoryShelf();
  const first = openHouse(shelf);
  first.house.follow(empty);
  await vi.advanceTimersByTimeAsync(6_000);
  await until(() => first.told.length > 0);
  const met = openHouse(shelf).house;
  const begun = met.begin();
  met.follow(empty);
  await expect(begun).resolves.toBeUndefined();
});
