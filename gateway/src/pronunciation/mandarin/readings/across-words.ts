import { type Reading, reading } from './reading.ts';

/** Readings that depend on what stands around, wherever words begin and end. */
export const acrossWords: readonly Reading[] = [
  reading('bu4 liao3', /(?<=[办来受去到走取做用改看等吃完开登进查收提付付还转买卖打])不了/gu),
  reading('liao3', /(?<=[办来受去走做用改看等吃]得)了/gu),
  reading('zhao2', /(?<=[睡找用够抓碰遇买管犯摸猜收见]不|[用找睡够管犯]得)着/gu),
  reading('chang2', /场(?=[大暴小]*[雨雪病灾火梦]|误会|误解|风波|官司|灾难|虚惊)/gu),
  reading('zhong4', /种(?=植(?!物))/gu),
  reading('la4', /(?<=[别要有没])落(?=下)/gu),
  reading('xing2', /行(?=政|为规范)|(?<=一)行(?=人(?!民))|(?<=太)行(?=了)|(?<=单)行/gu),
  reading('ying1', /应(?=付(?:金额|款|账|利息|工资))/gu),
  reading('shang0', /(?<=[早晚])上(?=$|[^午班市])/gu),
  reading('di4 fang1', /地方(?=[政税财法志]|人民|金融|标准)/gu),
  reading('dong1 xi1', /东西(?=[侧方向部两区])/gu),
  reading('shi2', /什(?!么)/gu),
  reading('yan1', /咽(?=[喉炎部拭])/gu),
  reading('cha1', /差(?=错)/gu),
  reading('dao3', /(?<=颠)倒/gu),
  reading('en4', /嗯/gu),
];
