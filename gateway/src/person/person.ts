import type { Language } from '@lobby/shared/protocol/language';
import { emergencyIn } from './emergencies/emergency.ts';
import type { Emergency } from './emergencies/emergency-kinds.ts';
import { calm, feelingOf, type Felt } from './feelings/feeling.ts';
import { repeatSigns } from './feelings/repeats.ts';
import { wordSigns } from './feelings/word-signs.ts';
import { voiceSigns } from './prosody/voice-signs.ts';
import type { VoiceTraits } from './prosody/voice-meter.ts';
import { tagsIn } from './tags/tags-in.ts';
import type { Tag } from './tags/tag.ts';

/** What a visit knows of its visitor. It is gone with the visit. */
export interface Person {
  felt: Felt;
  tags: readonly Tag[];
  /** What of it they said for the first time just now. */
  noticed?: readonly Tag[];
  /** How they spoke first; everything later is compared with it. */
  firstVoice?: VoiceTraits;
  /** The emergency of just now. */
  emergency?: Emergency;
  /** What staff were called for and was not taken back since. */
  calledFor?: Emergency;
}

/** Something a visitor said, with how it sounded where it was spoken and marks of feeling where the recogniser gives them. */
export interface Said {
  text: string;
  language: Language;
  voice?: VoiceTraits;
  /** As SenseVoice and its like write them: happy, sad, angry, fearful. */
  emotion?: string;
}

export const stranger: Person = { felt: calm, tags: [] };

/** A feeling fades by this with each utterance that shows none. */
const fading = 0.5;

/** What is known after one more utterance. `earlier` are the visitor's own words before it, oldest first. */
export function listenTo(person: Person, said: Said, earlier: readonly string[]): Person {
  const { text, language, voice } = said;
  const signs = [
    ...wordSigns(text, language),
    ...repeatSigns(text, earlier),
    ...(voice && person.firstVoice ? voiceSigns(voice, person.firstVoice) : []),
    ...emotionSigns(said.emotion),
  ];
  const firstVoice = person.firstVoice ?? voice;
  const emergency = emergencyIn(text, language);
  const calledFor = emergency ?? person.calledFor;
  const noticed = tagsIn(text, language).filter((tag) => !person.tags.includes(tag));
  return {
    felt: lasting(person.felt, feelingOf(signs)),
    tags: [...person.tags, ...noticed],
    ...(noticed.length > 0 && { noticed }),
    ...(firstVoice && { firstVoice }),
    ...(emergency && { emergency }),
    ...(calledFor && { calledFor }),
  };
}

/** What stays known while nothing new is heard: what was so at their last words alone is over. */
export function known(person: Person): Person {
  const { emergency: _emergency, noticed: _noticed, ...others } = person;
  return others;
}

/** A strong feeling is not over because one sentence was said calmly; thanks end it. */
function lasting(before: Felt, now: Felt): Felt {
  if (now.feeling !== 'calm') return now;
  const strength = before.strength * fading;
  return before.feeling === 'pleased' || strength < 0.3 ? calm : { ...before, strength };
}

const emotions: Record<string, Parameters<typeof feelingOf>[0][number]> = {
  happy: { feeling: 'pleased', weight: 0.3, name: 'recogniser' },
  sad: { feeling: 'distressed', weight: 0.3, name: 'recogniser' },
  angry: { feeling: 'annoyed', weight: 0.4, name: 'recogniser' },
  fearful: { feeling: 'anxious', weight: 0.4, name: 'recogniser' },
};

function emotionSigns(emotion: string | undefined): Parameters<typeof feelingOf>[0] {
  const sign = emotions[emotion?.toLowerCase() ?? ''];
  return sign === undefined ? [] : [sign];
}
