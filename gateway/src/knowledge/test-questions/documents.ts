import type { Language } from '@lobby/shared/protocol/language';

/** A question whose answer is in a document of the venue, and what has to be in what is said. */
type AskedOfDocument = readonly [text: string, said: string];

/** Written before the finder of passages was, in words that are not the documents' own where people have others. */
export const documentQuestions: Record<string, Record<Language, AskedOfDocument[]>> = {
  bank: {
    zh: [
      ['开一份存款证明收多少钱', '20 元'],
      ['租个大的保管箱一年多少钱', '1200'],
      ['保管箱的钥匙丢了要赔多少', '150'],
      ['补办一个U盾要几块钱', '30 元'],
      ['去柜台跨行转三万块手续费是多少', '15 元'],
      ['往国外汇款电报费收多少', '80 元'],
      ['书面挂失要收费吗', '10 元'],
      ['一本支票多少张', '25 张'],
      ['扣错的费用你们退不退', '退'],
      ['我六十八了短信提醒能免费吗', '65'],
    ],
    en: [
      ['how much is a certificate of deposit balance', '20 yuan'],
      ['what does a large safe deposit box cost per year', '1,200'],
      ['I lost one key of my safe deposit box what does it cost', '150'],
      ['price of a replacement security key', '30 yuan'],
      ['fee for withdrawing cash at the machine of another bank', '2 yuan'],
      ['how much is the cable fee for sending money abroad', '80 yuan'],
      ['how much for a statement older than one year', '5 yuan'],
      ['do I get the rent back if I give up my deposit box', 'paid back'],
      ['what do text message alerts cost', '2 yuan'],
      ['do disabled customers pay for a replacement card', 'no fee'],
    ],
  },
  clinic: {
    zh: [
      ['重症监护室几点能进去看', '3 点半'],
      ['新生儿病区什么时候可以看宝宝', '周二'],
      ['可以带一束鲜花去病房吗', '不能进'],
      ['病区里能用电饭锅吗', '不能'],
      ['陪护的折叠床一晚多少钱', '15 元'],
      ['一对一的护工一天多少钱', '260'],
      ['病房里几点有热水洗澡', '6 点'],
      ['出院以后多久能复印病历', '10 个工作日'],
      ['星期天可以办出院结账吗', '周日'],
      ['糖尿病餐怎么订', '医嘱'],
    ],
    en: [
      ['when can I visit somebody in intensive care', '3.30 pm'],
      ['what are the visiting hours of the newborn ward', 'Tuesday'],
      ['can I bring flowers to the ward', 'not allowed'],
      ['can I use a rice cooker in the ward', 'not allowed'],
      ['how much is a folding bed per night', '15 yuan'],
      ['what does a professional carer cost a day', '260'],
      ['when is there hot water for a shower', '6 am'],
      ['how do I get copies of medical records after discharge', 'ten working days'],
      ['is the discharge office open on Sunday', 'Sunday'],
      ['may children enter the wards', '12'],
    ],
  },
  government: {
    zh: [
      ['住亲戚家办居住证要带什么材料', '同意书'],
      ['居住证丢了补领收多少工本费', '20 元'],
      ['孩子凭居住证上公办小学什么时候报名', '5 月 10 日'],
      ['持证几年可以申请公租房', '三年'],
      ['房东不给合同居住证怎么办', '网格员'],
      ['受理单丢了还能领居住证吗', '能'],
      ['居住证忘记签注了会怎么样', '中止'],
      ['搬家以后居住证住址要几天内变更', '7 日'],
      ['对居住证的结果不服在哪里复议', 'D9'],
      ['居住证邮寄费是多少', '15 元'],
    ],
    en: [
      ['what documents do I need for a residence permit when I live with relatives', 'consent'],
      ['how much is a replacement residence permit', '20 yuan'],
      ['when are the applications for public primary schools with a residence permit', '10 May'],
      ['how many years with the permit for public rental housing', 'three years'],
      ['my landlord refuses to give me a contract for the residence permit', 'community'],
      ['can I collect the residence permit without the receipt', 'Yes'],
      ['what happens without endorsement of the residence permit', 'stops working'],
      ['within how many days do I change the address of my permit after moving', '7 days'],
      ['where do I ask for an administrative review of the permit decision', 'D9'],
      ['how much is the postage for the permit', '15 yuan'],
    ],
  },
};
