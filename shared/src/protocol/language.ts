/** The languages a visitor may speak, read and hear. */
export type Language = 'zh' | 'en';

/** A text staff wrote once in each language. */
export type Bilingual = Record<Language, string>;
