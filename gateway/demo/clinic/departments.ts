/** A department as it is called and where it is. */
export interface Department {
  zh: string;
  en: string;
  roomZh: string;
  roomEn: string;
}

const floors = [
  { zh: '二楼', en: 'on the second floor' },
  { zh: '三楼', en: 'on the third floor' },
  { zh: '四楼', en: 'on the fourth floor' },
];

const names = {
  respiratory: ['呼吸内科', 'respiratory medicine'],
  gastroenterology: ['消化内科', 'gastroenterology'],
  cardiology: ['心血管内科', 'cardiology'],
  neurology: ['神经内科', 'neurology'],
  endocrinology: ['内分泌科', 'endocrinology'],
  orthopaedics: ['骨科', 'orthopaedics'],
  surgery: ['普外科', 'general surgery'],
  urology: ['泌尿外科', 'urology'],
  dermatology: ['皮肤科', 'dermatology'],
  gynaecology: ['妇科', 'gynaecology'],
  obstetrics: ['产科', 'obstetrics'],
  paediatrics: ['儿科', 'paediatrics'],
  ophthalmology: ['眼科', 'the eye clinic'],
  ent: ['耳鼻喉科', 'ear, nose and throat'],
  dentistry: ['口腔科', 'dentistry'],
  'chinese-medicine': ['中医科', 'Chinese medicine'],
  psychology: ['心理科', 'psychology'],
} as const;

const departments: ReadonlyMap<string, Department> = new Map(
  Object.entries(names).map(([id, [zh, en]], place) => {
    const floor = floors[Math.floor((place * floors.length) / Object.keys(names).length)];
    return [id, { zh, en, roomZh: `${floor?.zh ?? ''}${zh}`, roomEn: `${en} ${floor?.en ?? ''}` }];
  }),
);

/** A department by the value that flows call it by. */
export function departmentOf(id: string): Department {
  return departments.get(id) ?? { zh: id, en: id, roomZh: '一楼导诊台', roomEn: 'the desk in the hall' };
}
