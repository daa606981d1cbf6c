import type { Handlers } from '../system/open-system.ts';
import { isUnknown, numberOf } from '../system/seed.ts';
import { createVisits } from './visits.ts';

const reports = [
  {
    id: 'blood-count',
    names: { nameZh: '血常规', nameEn: 'blood count' },
    where: {
      ready: true,
      whereZh: '一楼大厅的报告机',
      whereEn: 'the report machines in the hall',
      whenZh: '现在',
      whenEn: 'now',
    },
  },
  {
    id: 'chest-ct',
    names: { nameZh: '胸部CT', nameEn: 'chest CT' },
    where: {
      ready: false,
      whereZh: '医技楼一楼',
      whereEn: 'building two, first floor',
      whenZh: '明天上午十点',
      whenEn: 'tomorrow at ten',
    },
  },
];

/** Out-patient services of a hospital. */
export function createHospital(now: () => Date): Handlers {
  return { ...createVisits(now), ...waitingLine(), ...testReports(), ...bills(), ...insuranceDesk() };
}

/** Somebody is called in each time a patient asks. */
function waitingLine(): Handlers {
  const asked = new Map<string, number>();
  return {
    'queue-position': ({ phone = '' }) => {
      if (isUnknown(phone)) return { status: 404 };
      const called = asked.get(phone) ?? 0;
      asked.set(phone, called + 1);
      const ahead = Math.max(0, 4 - called);
      const number = `B${String((numberOf(phone) % 60) + 10).padStart(3, '0')}`;
      return {
        status: 200,
        body: { number, ahead, areaZh: '二楼候诊区', areaEn: 'the waiting area on the second floor' },
      };
    },
  };
}

function testReports(): Handlers {
  return {
    'list-reports': ({ idCard = '' }) => {
      const found = isUnknown(idCard) ? [] : reports;
      const ready = found.filter(({ where }) => where.ready).length;
      const listed = found.map(({ id, names }) => ({ id, ...names }));
      return { status: 200, body: { reports: listed, ready, waiting: found.length - ready } };
    },
    'report-status': ({ report }) => {
      const found = reports.find(({ id }) => id === report);
      return found === undefined ? { status: 404 } : { status: 200, body: found.where };
    },
  };
}

/** Everybody who books a day gets the next place in its line, and the same one when they ask again. */
function insuranceDesk(): Handlers {
  const lines = new Map<string, string[]>();
  return {
    'book-insurance-desk': ({ date = '', phone = '' }) => {
      const line = lines.get(date) ?? [];
      if (!line.includes(phone)) line.push(phone);
      lines.set(date, line);
      const place = line.indexOf(phone);
      const minutes = 9 * 60 + place * 10;
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      return { status: 201, body: { number: `Y${String(place + 1).padStart(2, '0')}`, time } };
    },
  };
}

function bills(): Handlers {
  return {
    'list-unpaid': ({ idCard = '' }) => ({
      status: 200,
      body: isUnknown(idCard)
        ? { count: 0, totalYuan: 0, insuranceYuan: 0 }
        : { count: 2, totalYuan: 186.5, insuranceYuan: 120 },
    }),
  };
}
