import type { Language } from '@lobby/shared/protocol/language';
import { sayQuestion } from '../speech/synthesised.ts';
import { openVisitorsVoice } from '../speech/visitors-voice.ts';

/** Something of one to five syllables, as visitors say it. */
export interface ShortUtterance {
  language: Language;
  text: string;
  samples: Int16Array;
}

const texts: Record<Language, string[]> = {
  zh: '周末上班吗 几点关门 厕所在哪 能停车吗 谢谢 好的 不用了 取号 挂失 你好 再见 我要开户 有充电宝吗 要排队吗 怎么转账 人工服务 是的 对 要等多久 换零钱'.split(
    ' ',
  ),
  en: [
    'opening hours',
    'thank you',
    'yes please',
    'no thanks',
    'I lost my card',
    'is there parking',
    'hello',
    'goodbye',
    'which floor',
    'where do I queue',
  ],
};

/** Spoken by the voices of synthetic visitors; made on the first run and kept. */
export async function readShortUtterances(): Promise<ShortUtterance[]> {
  const voice = openVisitorsVoice();
  const said: ShortUtterance[] = [];
  try {
    for (const language of ['zh', 'en'] as const)
      for (const text of texts[language]) {
        const name = `short-${text.replaceAll(' ', '-')}`;
        said.push({ language, text, samples: await sayQuestion(voice.get, { name, text, language }) });
      }
    return said;
  } finally {
    await voice.close();
  }
}
