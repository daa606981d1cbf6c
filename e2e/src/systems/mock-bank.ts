import { openSystem, type DemoSystem } from '@lobby/gateway/demo/system/open-system';

const branches = ['人民路', '解放路', '湖滨', '火车站', '大学城', '科技园', '机场'].map((place, index) => ({
  id: `branch-${index}`,
  nameZh: `${place}支行`,
  nameEn: `Branch number ${index + 1}`,
  minutes: 6 + index * 4,
  waiting: index,
}));

/** A bank with more branches than fit beside each other. */
export async function openMockBank(file: string, secret: string): Promise<DemoSystem> {
  return openSystem({
    file,
    secret,
    handlers: { 'find-branches': () => ({ status: 200, body: { branches } }) },
  });
}
