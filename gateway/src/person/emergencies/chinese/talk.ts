import type { EmergencyTalk } from '../emergency-talk.ts';
import { danger } from './danger.ts';
import { fraud } from './fraud.ts';
import { medical } from './medical.ts';
import { missingPerson } from './missing-person.ts';
import { anybody, others } from './people.ts';
import { selfHarm } from './self-harm.ts';

/** How people in China call for help, and how they only talk. */
export const chineseTalk: EmergencyTalk = {
  harmless:
    /(?:机器|数字|虚拟)人|死(?:机|循环|期|角)|想死你|[笑急气累烦忙热冷饿困]死|要死了?(?=[，,])|跳楼价|救命(?:钱|恩)|[挤忙压累笑热][得的][^，。]{0,3}[喘透]不[过上]来?气|(?:防|反)(?:火|诈骗?|抢|走失)|没(?:有)?(?:被骗|受骗|上当|摔|受伤|晕|流血)|不晕|[着起失]火了?(?=[^，。]{0,4}(?:保险|赔))/gu,
  clauseEnd: /[，。！？；!?;…\s]+|但是|可是|不过/u,
  about:
    /在哪|哪(?:里|儿|个|栋|层|科)|几(?:楼|号|点|层)|多少|怎么(?:考|办理|申请|领|查|报|交|开|预防|收费|买|走|去|治)|报销|[赔险费]|证明|[险检]查|培训|讲座|知识|宣传|演练|复[查诊]|[想要]学|了解|咨询|区别|[挂看](?:什么|哪)|案底|验收|审批|许可|手环|登记|举报|预防|病史|如果|万一|假如|要是|[能会要用](?:不能|不会|不要|不用)?[^，。]{0,6}吗$|注意什么|热线|中心|门诊/u,
  past: /[上前]个?(?:月|周|星期|阵子)|去年|前年|以前|之前|曾经|年前|小时候|昨[天晚]|前[几两]?天|那[天年]|上[次回]|(?:以|之)?后(?:复查|康复|遗症)|以后/u,
  now: /现在|又|还在|今[天早]|刚刚?|正在|马上|这会儿|突然|一直/u,
  anybody,
  others,
  words: {
    'self-harm': selfHarm,
    medical,
    danger,
    'missing-person': missingPerson,
    fraud,
  },
};
