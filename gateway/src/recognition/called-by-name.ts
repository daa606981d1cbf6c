import type { Bilingual } from '@lobby/shared/protocol/language';
import type { Recogniser, Transcript } from './recogniser.ts';
import { afterWakeWord } from './wake-words.ts';

/** Somebody who only called has said hello. */
const hello: Bilingual = { zh: '你好', en: 'Hello' };

/** Ears that take for speech only what begins with the avatar's name; anything else in the hall is nothing to them. */
export function calledByName(recogniser: Recogniser, name: Bilingual): Recogniser {
  return {
    async *transcribe(speech, signal) {
      for await (const transcript of recogniser.transcribe(speech, signal)) {
        const text = addressed(transcript, name);
        if (text !== '' || transcript.type !== 'partial') yield { ...transcript, text };
      }
    },
  };
}

function addressed({ text, language }: Transcript, name: Bilingual): string {
  const rest = afterWakeWord(text, language, name);
  return rest === '' ? hello[language] : (rest ?? '');
}
