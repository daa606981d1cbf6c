import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Inbox } from './inbox.ts';
import { Outbox } from './outbox.ts';

test('[W1] over any number of drops every message arrives once and in order', () => {
  const drops = fc.array(fc.record({ sent: fc.nat(20), lost: fc.nat(20) }), { maxLength: 12 });
  fc.assert(
    fc.property(drops, (rounds) => {
      const outbox = new Outbox<number>(1_000_000);
      const inbox = new Inbox();
      const arrived: number[] = [];
      let made = 0;
      for (const { sent, lost } of [...rounds, { sent: 0, lost: 0 }]) {
        for (const { sequence, item } of outbox.after(inbox.received)) {
          if (inbox.accept(sequence) === 'next') arrived.push(item);
        }
        for (let count = 0; count < sent; count++) {
          const { sequence, item } = outbox.add(made++, 1);
          if (count < sent - lost && inbox.accept(sequence) === 'next') arrived.push(item);
        }
        outbox.acknowledge(inbox.received);
      }
      expect(arrived).toEqual(Array.from({ length: made }, (_, number) => number));
    }),
  );
});

test('[W2] a message that was seen before is repeated, and one whose forerunner is missing is a gap', () => {
  const inbox = new Inbox();
  expect(inbox.accept(1)).toBe('next');
  expect(inbox.accept(1)).toBe('repeated');
  expect(inbox.accept(3)).toBe('gap');
  expect(inbox.received).toBe(1);
});

test('[W3] an outbox that grows past its capacity says so and keeps nothing', () => {
  const outbox = new Outbox<string>(10);
  outbox.add('a', 6);
  expect(outbox.overflowed).toBe(false);
  outbox.add('b', 6);
  expect(outbox.overflowed).toBe(true);
  expect(outbox.after(0)).toEqual([]);
});
