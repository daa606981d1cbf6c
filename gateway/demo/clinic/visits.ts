import { createCalendar, dayOf, type Slot } from '../system/calendar.ts';
import type { Answer, Handlers } from '../system/open-system.ts';
import { isUnknown, numberOf } from '../system/seed.ts';
import { createBookings, type Booking } from './bookings.ts';
import { departmentOf } from './departments.ts';

const times = ['08:30', '09:30', '10:30', '14:00', '15:00', '16:00'];

const doctors = [
  { doctorZh: '张医生', doctorEn: 'Doctor Zhang', feeYuan: 50 },
  { doctorZh: '李医生', doctorEn: 'Doctor Li', feeYuan: 15 },
  { doctorZh: '王医生', doctorEn: 'Doctor Wang', feeYuan: 15 },
  { doctorZh: '陈医生', doctorEn: 'Doctor Chen', feeYuan: 50 },
];

/** Visits that can be booked, found, moved once and cancelled. Who asks without ever having booked finds one to try that with. */
export function createVisits(now: () => Date): Handlers {
  const calendar = createCalendar(times, now);
  const bookings = createBookings(calendar, now);
  const known = new Set<string>();
  const free = (department: string, date: string): Answer => ({
    status: 200,
    body: { visits: calendar.free(department, date).map(visitOf) },
  });
  const withBooking = (id: string, answer: (booking: Booking) => Answer): Answer => {
    const booking = bookings.find(id);
    return booking === undefined ? { status: 404 } : answer(booking);
  };
  return {
    'list-free-visits': ({ department = '', date = '' }) => free(department, date),
    'list-other-visits': ({ booking: id = '', date = '' }) =>
      withBooking(id, ({ slot }) => free(slot.matter, date)),
    'book-visit': ({ visit = '', idCard = '' }) => {
      const booking = bookings.book(visit, idCard);
      if (booking === undefined) return { status: 409 };
      known.add(idCard);
      const { roomZh, roomEn } = departmentOf(booking.slot.matter);
      return { status: 201, body: { number: booking.number, roomZh, roomEn } };
    },
    'list-bookings': ({ idCard = '' }) => {
      if (!known.has(idCard) && !isUnknown(idCard)) bookings.book(visitToTry(calendar.free, now()), idCard);
      known.add(idCard);
      const mine = bookings.of(idCard).map(({ id, slot }) => ({ id, ...shown(slot, now()) }));
      return { status: 200, body: { bookings: mine } };
    },
    'cancel-booking': ({ booking: id = '' }) =>
      withBooking(id, (booking) =>
        bookings.cancel(booking)
          ? { status: 200, body: { refundYuan: visitOf(booking.slot).feeYuan } }
          : { status: 409 },
      ),
    'move-booking': ({ booking: id = '', visit = '' }) =>
      withBooking(id, (booking) =>
        bookings.move(booking, visit) ? { status: 200, body: { number: booking.number } } : { status: 409 },
      ),
  };
}

function visitOf({ id, matter, time }: Slot): { id: string; time: string } & (typeof doctors)[number] {
  const place = (numberOf(matter) + (time < '12:00' ? 0 : 1)) % doctors.length;
  const [doctor = { doctorZh: '', doctorEn: '', feeYuan: 0 }] = doctors.slice(place);
  return { id, time, ...doctor };
}

/** At the eye clinic, on the second or, on a Sunday, the third day from today. */
function visitToTry(free: (department: string, date: string) => Slot[], now: Date): string {
  const days = [2, 3].map((ahead) =>
    dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead)),
  );
  return days.flatMap((date) => free('ophthalmology', date))[0]?.id ?? '';
}

function shown({ matter, date, time }: Slot, now: Date): Record<string, string> {
  const { zh, en } = departmentOf(matter);
  const isToday = date === dayOf(now);
  const [, month, day] = date.split('-').map(Number);
  const english = new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return {
    department: matter,
    date,
    time,
    dayZh: isToday ? '今天' : `${month}月${day}日`,
    dayEn: isToday ? 'today' : english,
    departmentZh: zh,
    departmentEn: en,
  };
}
