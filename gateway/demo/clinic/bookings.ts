import { dayOf, timeOf, type Calendar, type Slot } from '../system/calendar.ts';
import { createNumbers } from '../system/seed.ts';

export interface Booking {
  id: string;
  idCard: string;
  slot: Slot;
  number: string;
  moved: boolean;
}

/** The visits that patients have booked. */
export interface Bookings {
  /** Nothing when the visit is taken. */
  book: (visit: string, idCard: string) => Booking | undefined;
  find: (id: string) => Booking | undefined;
  /** Those of a patient from today on. */
  of: (idCard: string) => Booking[];
  /** False once the visit has begun. */
  cancel: (booking: Booking) => boolean;
  /** False when the visit is taken or has begun, or was moved before. */
  move: (booking: Booking, visit: string) => boolean;
}

export function createBookings(calendar: Calendar, now: () => Date): Bookings {
  const bookings = new Map<string, Booking>();
  const nextNumber = createNumbers('A');
  const nextId = createNumbers('k');
  const hasBegun = ({ slot }: Booking): boolean =>
    `${slot.date} ${slot.time}` <= `${dayOf(now())} ${timeOf(now())}`;
  return {
    book: (visit, idCard) => {
      const slot = calendar.take(visit);
      if (slot === undefined) return undefined;
      const booking = { id: nextId(), idCard, slot, number: nextNumber(), moved: false };
      bookings.set(booking.id, booking);
      return booking;
    },
    find: (id) => bookings.get(id),
    of: (idCard) =>
      [...bookings.values()].filter((each) => each.idCard === idCard && each.slot.date >= dayOf(now())),
    cancel: (booking) => {
      if (hasBegun(booking)) return false;
      calendar.release(booking.slot.id);
      return bookings.delete(booking.id);
    },
    move: (booking, visit) => {
      const slot = booking.moved || hasBegun(booking) ? undefined : calendar.take(visit);
      if (slot === undefined) return false;
      calendar.release(booking.slot.id);
      bookings.set(booking.id, { ...booking, slot, moved: true });
      return true;
    },
  };
}
