import { createCalendar } from '../system/calendar.ts';
import type { Handlers } from '../system/open-system.ts';
import { createNumbers, isUnknown } from '../system/seed.ts';

const times = ['09:20', '10:00', '10:40', '11:20', '13:40', '14:20', '15:00', '15:40', '16:20'];

const windows: Record<string, { windowZh: string; windowEn: string }> = {
  'id-card': { windowZh: '一楼B3窗口', windowEn: 'window B3 on the first floor' },
  'residence-permit': { windowZh: '一楼B4窗口', windowEn: 'window B4 on the first floor' },
  travel: { windowZh: '一楼B5窗口', windowEn: 'window B5 on the first floor' },
  marriage: { windowZh: '三楼婚姻登记处', windowEn: 'the registry on the third floor' },
};
const anyWindow = { windowZh: '二楼综合窗口', windowEn: 'the general windows on the second floor' };

const applications = [
  {
    id: 'S26110412',
    names: { nameZh: '居住证', nameEn: 'residence permit' },
    progress: {
      state: 'under-review',
      stepZh: '派出所审核',
      stepEn: 'review by the police station',
      byZh: '三个工作日以内',
      byEn: 'within three working days',
    },
  },
  {
    id: 'S26110087',
    names: { nameZh: '身份证换领', nameEn: 'ID card renewal' },
    progress: { state: 'ready', stepZh: '可以领取', stepEn: 'ready', byZh: '今天', byEn: 'today' },
  },
  {
    id: 'S26100933',
    names: { nameZh: '房产过户', nameEn: 'property transfer' },
    progress: {
      state: 'papers-missing',
      stepZh: '买卖合同的原件',
      stepEn: 'the original contract of sale',
      byZh: '下个月十号',
      byEn: 'the tenth of next month',
    },
  },
  {
    id: 'S26090158',
    names: { nameZh: '护照', nameEn: 'passport' },
    progress: {
      state: 'posted',
      stepZh: '已经寄出',
      stepEn: 'posted',
      byZh: '三天以内',
      byEn: 'within three days',
    },
  },
];

/** Windows and applications of a service hall. */
export function createHall(now: () => Date): Handlers {
  const calendar = createCalendar(times, now);
  const nextNumber = createNumbers('W');
  return {
    'list-free-times': ({ matter = '', date = '' }) => ({
      status: 200,
      body: { times: calendar.free(matter, date).map(({ id, time }) => ({ id, time })) },
    }),
    'book-window': ({ slot = '' }) => {
      const taken = calendar.take(slot);
      if (taken === undefined) return { status: 409 };
      return { status: 201, body: { number: nextNumber(), ...(windows[taken.matter] ?? anyWindow) } };
    },
    'list-applications': ({ idCard = '' }) => ({
      status: 200,
      body: {
        applications: isUnknown(idCard) ? [] : applications.map(({ id, names }) => ({ id, ...names })),
      },
    }),
    'application-state': ({ application }) => {
      const found = applications.find(({ id }) => id === application);
      return found === undefined ? { status: 404 } : { status: 200, body: found.progress };
    },
  };
}
