import { anyOf } from '../../any-of.ts';
import type { EmergencyWords } from '../emergency-talk.ts';
import { relatives } from './people.ts';

const end = '(?=$|[，。！!？?了啊呀呢吧吗]|怎么办|去哪|在(?:哪|那|这|哭))';
/** Between whom and their being gone: no thing of theirs, which may be gone as well. */
const meanwhile =
  '(?:刚刚?|刚才|突然|一下子?|一转眼|一转身|就|也|都|又|人|自己|他|她|好像|怎么|可能|已经|我|[在从](?:这|那|医院|大厅|门口|商场|人群|外面|楼)[^，。]{0,3}|[^，。的]{0,3}痴呆|糊涂){0,4}';
const stray = '(?:走丢|走失|走散|失散|失踪|跟丢|跑丢|跑没|迷路)';
const gone = '(?:丢了|不见了?|没影|不?(?:知道)?[走跑]到?哪(?:里|儿)?去?|跑出去|[找寻]不(?:到|着|见))';
const little = '(?:小?[男女]孩|小孩|小朋友|孩子|宝宝|老人家?|老太太|老头|老奶奶|老爷爷|小姑娘)';

/** Who has lost somebody, or found somebody lost. Who has died is mourned and not looked for, so "没了" alone is none. */
export const missingPerson: EmergencyWords = {
  happening: anyOf(
    `${relatives}[^，。的]{0,8}${stray}`,
    `${relatives}[^，。]{0,3}被[^，。]{0,5}(?:抱走|带走|拐)`,
    `[和跟与]我?(?:家里?的?)?${relatives}[^，。]{0,3}走散`,
    `${relatives}${meanwhile}${gone}${end}`,
    `[找寻看]不(?:到|着|见)(?:我|我家|了|自己)*的?${relatives}${end}`,
    `${relatives}[^。]{0,12}(?:刚|一转眼|一眨眼|一回头|一转身|转个身)[^。]{0,10}(?:没了|不见|没影|[找看]不)`,
    `(?:一转眼|一眨眼|一回头|一转身)[^。]{0,8}(?:人|${relatives})[^，。]{0,3}(?:没了|不见|没影)`,
    '(?:孩子|小孩|女儿|儿子|老人|痴呆)[^。]{0,14}(?:还没回来|一直没回来|不知道去哪|跑出去[^。]{0,4}找不)|没回来[^。]{0,6}痴呆',
    // Asking who has seen them.
    `(?:有没有|有没|没|你们?|您|谁|帮我?)[^，。]{0,3}看[到见](?:过|了)?[^，。]{0,10}?${little}${end}`,
    `看[到见](?:过|了)?(?:一?个)[^，。]{1,10}${little}${end}`,
    // Somebody small or old, and nobody with them.
    `${little}[^，。]{0,4}(?:一个人|自己一?个?人?|独自|没人[管带领])[^，。]{0,4}(?:[站坐哭]|在(?:这|那|大厅|门口|外面|楼)|走来走去|乱走|转悠)`,
    `(?:小孩|小朋友|孩子|[男女]孩)[^，。]{0,4}哭[^。]{0,8}(?:找|没有?人|没大人|家长)|${little}[^，。]{0,4}找不[到着见](?:家|他|她|爸|妈)`,
    `${little}[^，。]{0,4}不(?:知道|记得)家|捡到一?个?${relatives}`,
  ),
  named: anyOf('走丢|走失|失踪|迷路的(?:孩子|老人)|寻人'),
};
