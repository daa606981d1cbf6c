import { expect, test } from 'vitest';
import { stranger } from './person.ts';
import { recommend, type Moment, type Recommendation } from './recommend.ts';

const glasses: Recommendation = {
  id: 'glasses',
  tags: ['elder'],
  after: [],
  offer: { zh: '服务台有老花镜。', en: 'There are reading glasses at the desk.' },
  leadsTo: 'elder-help',
};
const insurance: Recommendation = {
  ...glasses,
  id: 'loss-cover',
  tags: [],
  after: ['card-lost'],
  leadsTo: 'loss-cover',
};
const moment: Moment = {
  person: stranger,
  answered: 'card-lost',
  asked: ['card-lost'],
  turns: 2,
  offered: [],
};

test('[H7] an offer is made to those whom it suits, after what it belongs to', () => {
  expect(recommend([glasses, insurance], moment)).toBe(insurance);
  expect(recommend([glasses, insurance], { ...moment, answered: 'wifi' })).toBeUndefined();
  const elder = { ...stranger, tags: ['elder'] as const };
  expect(recommend([glasses, insurance], { ...moment, answered: 'wifi', person: elder })).toBe(glasses);
});

test('[H7] nothing is offered twice, nor what was asked about, nor in quick succession, nor in the first turn', () => {
  expect(recommend([insurance], { ...moment, offered: [{ id: 'loss-cover', turn: -9 }] })).toBeUndefined();
  expect(recommend([insurance], { ...moment, asked: ['loss-cover'] })).toBeUndefined();
  expect(
    recommend([insurance], { ...moment, turns: 4, offered: [{ id: 'glasses', turn: 2 }] }),
  ).toBeUndefined();
  expect(recommend([insurance], { ...moment, turns: 5, offered: [{ id: 'glasses', turn: 2 }] })).toBe(
    insurance,
  );
  expect(recommend([insurance], { ...moment, turns: 1 })).toBeUndefined();
});

test('[H7] whoever is upset or in haste is offered nothing', () => {
  const felt = { feeling: 'anxious', strength: 0.6, because: [] } as const;
  expect(recommend([insurance], { ...moment, person: { ...stranger, felt } })).toBeUndefined();
  expect(
    recommend([insurance], { ...moment, person: { ...stranger, emergency: 'medical' } }),
  ).toBeUndefined();
});
