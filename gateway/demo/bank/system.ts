import { createCalendar, timeOf } from '../system/calendar.ts';
import type { Handlers } from '../system/open-system.ts';
import { createNumbers, isUnknown } from '../system/seed.ts';
import { branches } from './branches.ts';

const times = ['09:00', '09:30', '10:00', '10:30', '11:00', '14:00', '14:30', '15:00', '15:30'];

const counters: Record<string, { counterZh: string; counterEn: string }> = {
  account: { counterZh: '二号柜台', counterEn: 'counter two' },
  currency: { counterZh: '四号柜台', counterEn: 'counter four' },
  loan: { counterZh: '二楼贷款室', counterEn: 'the loan room upstairs' },
  company: { counterZh: '六号柜台', counterEn: 'counter six' },
};
const anyCounter = { counterZh: '一号柜台', counterEn: 'counter one' };

/** Yuan for a hundred units; invented, and near enough to look like a board. */
const rates: Record<string, { buy: number; sell: number }> = {
  USD: { buy: 706.1, sell: 709.1 },
  EUR: { buy: 817.4, sell: 823.2 },
  JPY: { buy: 4.52, sell: 4.56 },
  HKD: { buy: 90.7, sell: 91.1 },
  GBP: { buy: 932.6, sell: 939.3 },
};

/** The letter on a ticket, and how many were in line when the doors opened. */
const lines: Record<string, { letter: string; waiting: number }> = {
  personal: { letter: 'A', waiting: 5 },
  currency: { letter: 'B', waiting: 1 },
  'social-card': { letter: 'C', waiting: 3 },
  company: { letter: 'D', waiting: 2 },
  priority: { letter: 'V', waiting: 0 },
};

/** What the safe holds for one day, in yuan. */
const cashOfADay = 1_000_000;

/** How long a card stays blocked. */
const blockedDays = 5;

/** Desk services of a bank branch. */
export function createBank(now: () => Date): Handlers {
  return { ...counterDesk(now), ...cashDesk(), ...lostCards(), ...lineOfTickets(), ...board(now) };
}

function counterDesk(now: () => Date): Handlers {
  const calendar = createCalendar(times, now);
  const nextNumber = createNumbers('Y');
  return {
    'list-free-times': ({ matter = '', date = '' }) => ({
      status: 200,
      body: { times: calendar.free(matter, date).map(({ id, time }) => ({ id, time })) },
    }),
    'book-counter': ({ slot = '' }) => {
      const taken = calendar.take(slot);
      if (taken === undefined) return { status: 409 };
      return { status: 201, body: { number: nextNumber(), ...(counters[taken.matter] ?? anyCounter) } };
    },
  };
}

function cashDesk(): Handlers {
  const ordered = new Map<string, number>();
  const nextNumber = createNumbers('X');
  return {
    'reserve-cash': ({ amount, date = '' }) => {
      const sum = (ordered.get(date) ?? 0) + Number(amount);
      if (!(sum <= cashOfADay)) return { status: 409 };
      ordered.set(date, sum);
      return { status: 201, body: { number: nextNumber() } };
    },
  };
}

/** A card that is blocked already keeps its receipt. */
function lostCards(): Handlers {
  const receipts = new Map<string, string>();
  const nextNumber = createNumbers('G');
  return {
    'block-card': ({ kind, idCard = '' }) => {
      if (isUnknown(idCard)) return { status: 404 };
      const receipt = receipts.get(`${kind} ${idCard}`) ?? nextNumber();
      receipts.set(`${kind} ${idCard}`, receipt);
      return { status: 201, body: { receipt, cards: 1, days: blockedDays } };
    },
  };
}

function lineOfTickets(): Handlers {
  const taken = new Map<string, number>();
  return {
    'take-ticket': ({ service = '' }) => {
      const line = lines[service];
      if (line === undefined) return { status: 404 };
      const before = taken.get(service) ?? 0;
      taken.set(service, before + 1);
      const ahead = line.waiting + before;
      return { status: 201, body: { number: `${line.letter}${String(ahead + 21).padStart(3, '0')}`, ahead } };
    },
  };
}

function board(now: () => Date): Handlers {
  return {
    'read-rate': ({ currency = '' }) => {
      const rate = rates[currency];
      return rate === undefined ? { status: 404 } : { status: 200, body: { ...rate, at: timeOf(now()) } };
    },
    'find-branches': ({ service = '' }) => ({
      status: 200,
      body: { branches: branches.filter(({ services }) => services.includes(service)) },
    }),
    'show-branch': ({ branch }) => {
      const found = branches.find(({ id }) => id === branch);
      return found === undefined ? { status: 404 } : { status: 200, body: found };
    },
  };
}
