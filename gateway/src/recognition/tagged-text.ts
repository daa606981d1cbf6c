import type { SpeechTags } from './recogniser.ts';

/** Words, and what SenseVoice said about them in marks such as `<|zh|><|HAPPY|><|Laughter|>`. */
export interface TaggedText {
  text: string;
  tags?: SpeechTags;
}

const emotions: Record<string, NonNullable<SpeechTags['emotion']>> = {
  angry: 'angry',
  disgusted: 'disgusted',
  fearful: 'fearful',
  happy: 'happy',
  neutral: 'neutral',
  sad: 'sad',
  surprised: 'surprised',
};

const events: Record<string, NonNullable<SpeechTags['event']>> = {
  applause: 'applause',
  bgm: 'music',
  breath: 'breath',
  cough: 'cough',
  cry: 'crying',
  laughter: 'laughter',
  sneeze: 'sneeze',
  speech: 'speech',
};

const marks = /<\|\s*([\w-]{1,20})\s*\|>/g;

/** Takes the marks out of a text; marks that mean nothing to us are dropped. Of several of a kind the last one counts. */
export function readTaggedText(marked: string): TaggedText {
  const tags = [...marked.matchAll(marks)].reduce<SpeechTags>(
    (known, [, mark = '']) => ({ ...known, ...meaningOf(mark) }),
    {},
  );
  const text = marked.replaceAll(marks, '').trim();
  return Object.keys(tags).length > 0 ? { text, tags } : { text };
}

/** What one mark says: sherpa-onnx hands them out one by one. */
export function meaningOf(mark: string): SpeechTags {
  const name = mark.toLowerCase();
  const emotion = emotions[name];
  const event = events[name];
  if (emotion !== undefined) return { emotion };
  if (event !== undefined) return { event };
  return /^(zh|en|yue|ja|ko)$/.test(name) ? { spoken: name } : {};
}
