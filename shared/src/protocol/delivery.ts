/** What an avatar's body does once, besides speaking. */
export const gestures = ['greet', 'nod', 'bow', 'point', 'present', 'farewell'] as const;

export type Gesture = (typeof gestures)[number];

/** What an avatar's face says of an answer. */
export const moods = ['friendly', 'glad', 'sorry', 'serious'] as const;

export type Mood = (typeof moods)[number];

/**
 * How words are delivered beside their sound: a gesture as they begin, and a mood that lasts until the turn is over. From words
 * that must be heard on, the answer is not interrupted: a legal notice, a warning before a payment.
 */
export interface Delivery {
  gesture?: Gesture;
  mood?: Mood;
  mustHear?: true;
}
