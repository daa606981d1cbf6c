import type { Delivery } from '@lobby/shared/protocol/delivery';
import { frontDesk } from '@lobby/shared/protocol/department';
import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import type { Shown } from '@lobby/shared/protocol/shown';
import type { ReplyPiece } from './dialogue.ts';
import { sentencesOf } from './sentences.ts';

/** A text as sentences, of which the first carries the delivery. */
export function say(text: string, language: Language, delivery?: Delivery): ReplyPiece[] {
  return sentencesOf(text).map((sentence, place) => ({
    type: 'say',
    text: sentence,
    language,
    ...(place === 0 && delivery !== undefined && { delivery }),
  }));
}

/** What is said, as said by a department. */
export function spokenBy(pieces: readonly ReplyPiece[], department: string): ReplyPiece[] {
  if (department === frontDesk) return [...pieces];
  return pieces.map((piece) => (piece.type === 'say' ? { ...piece, by: department } : piece));
}

export function show(suggestions: string[], shown?: Shown): ReplyPiece[] {
  if (shown !== undefined) return [{ type: 'show', suggestions, card: { type: 'answer', ...shown } }];
  return suggestions.length === 0 ? [] : [{ type: 'show', suggestions }];
}

/** What is said to wishes about the conversation itself. */
export const replies = {
  slower: { zh: '好的，我说慢一点。', en: "Of course, I'll speak more slowly." },
  faster: { zh: '好的，我说快一点。', en: "Of course, I'll speak faster." },
  louder: { zh: '好的，我大声一点。', en: "Of course, I'll speak up." },
  softer: { zh: '好的，我小声一点。', en: "Of course, I'll be quieter." },
  person: { zh: '好的，我请一位工作人员来帮您。', en: "Of course. I'll ask a colleague to help you." },
  helpInTask: {
    zh: '您可以直接回答，也可以说“返回”“重新开始”“取消”，或者说“人工”找工作人员。',
    en: 'Just answer, or say "back", "start over", "cancel", or "a person" for a colleague.',
  },
  help: {
    zh: '您可以直接问我，也可以点屏幕上的问题。想听慢一点、再听一遍，或者找工作人员，说一声就行。',
    en: 'Just ask, or tap a question on the screen. I can repeat, slow down, or call a colleague at a word.',
  },
  wait: { zh: '好的，您需要的时候再叫我。', en: "All right. I'm here when you need me." },
  waitInTask: {
    zh: '好的，不着急。您准备好了直接回答就行，不想办了就说“取消”。',
    en: 'All right, take your time. Just answer when you are ready, or say "cancel" to leave it.',
  },
  offerPerson: { zh: '要不要我请一位工作人员来帮您？', en: 'Shall I ask a colleague to help you?' },
  noThanks: { zh: '好的，您接着说。', en: 'All right, please go on.' },
  askStaff: {
    zh: '这一点我说不准，请以工作人员的答复为准。',
    en: "I'm not certain about that part, so please check with the staff.",
  },
  brokenOff: {
    zh: '后面的我没能说完，您可以再问一次。',
    en: 'I could not finish that. Please ask me again.',
  },
  nothingToRepeat: { zh: '我还没说什么呢，您请问。', en: "I haven't said anything yet. Please ask." },
} as const satisfies Record<string, Bilingual>;
