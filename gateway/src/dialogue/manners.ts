import type { Bilingual, Language } from '@lobby/shared/protocol/language';

/** What a dialogue says when it has no answer. */
export interface Manners {
  /** Asks which of one to three questions was meant. */
  askBack: (suggestions: readonly string[], language: Language) => string;
  /** Declines, and says what else can be asked; a person is offered after it. */
  decline: Bilingual;
  /** Questions to offer after declining. */
  offers: readonly Bilingual[];
}

/** The manners of a front desk, which always has people behind it. */
export function frontDeskManners(offers: readonly Bilingual[]): Manners {
  return {
    askBack: (suggestions, language) => `${didYouMean[language]}${choice(suggestions, language)}`,
    decline: {
      zh: '不好意思，这个问题我还不会。您可以点一下屏幕上的问题。',
      en: "I'm sorry, I don't know that yet. You can tap a question on the screen.",
    },
    offers,
  };
}

/** The manners of a department: it knows its own field, and the way back. */
export function departmentManners(offers: readonly Bilingual[], { askBack }: Manners): Manners {
  return {
    askBack,
    decline: {
      zh: '不好意思，这个问题我还不会。您可以点一下屏幕上的问题，或者说“回前台”。',
      en: 'I\'m sorry, I don\'t know that yet. You can tap a question on the screen, or say "back to the front desk".',
    },
    offers: [...offers, wayBack],
  };
}

/** The words by which a visitor goes back to the front desk. */
export const wayBack: Bilingual = { zh: '回前台', en: 'Back to the front desk' };

const didYouMean: Bilingual = { zh: '您是想问：', en: 'Did you mean: ' };

const joints = {
  zh: { comma: '，', or: '，还是', end: '？' },
  en: { comma: ', ', or: ', or ', end: '?' },
} as const;

/** Several questions as one, so that the voice asks once. */
function choice(suggestions: readonly string[], language: Language): string {
  const { comma, or, end } = joints[language];
  const bare = suggestions.map((suggestion) => suggestion.replace(/[？?。.]$/u, ''));
  const last = bare.pop() ?? '';
  return bare.length === 0 ? `${last}${end}` : `${bare.join(comma)}${or}${last}${end}`;
}
