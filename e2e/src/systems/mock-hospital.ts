import { openMockSystem, type MockSystem } from './mock-system.ts';

interface Visit {
  id: string;
  time: string;
  doctorZh: string;
  doctorEn: string;
  feeYuan: number;
}

const visits: Visit[] = [
  { id: 'zhang-0930', time: '09:30', doctorZh: '张医生', doctorEn: 'Doctor Zhang', feeYuan: 30 },
  { id: 'li-1400', time: '14:00', doctorZh: '李医生', doctorEn: 'Doctor Li', feeYuan: 5 },
];

/** A hospital that books visits and keeps who booked what. */
export async function openMockHospital(
  file: string,
  secret: string,
): Promise<MockSystem & { booked: Record<string, unknown>[] }> {
  const booked: Record<string, unknown>[] = [];
  const isTaken = (visit: unknown): boolean => booked.some((booking) => booking['visit'] === visit);
  const system = await openMockSystem({
    file,
    secret,
    handlers: {
      'list-free-visits': () => ({ status: 200, body: { visits: visits.filter(({ id }) => !isTaken(id)) } }),
      'count-waiting': ({ department }) => ({
        status: 200,
        body: { waiting: department === 'cardiology' ? 4 : 0 },
      }),
      'book-visit': (_, body) => {
        if (isTaken(body['visit'])) return { status: 409 };
        booked.push(body);
        const number = `A${String(booked.length).padStart(3, '0')}`;
        return {
          status: 201,
          body: { number, roomZh: '三楼心内科', roomEn: 'Cardiology on the third floor' },
        };
      },
    },
  });
  return { ...system, booked };
}
