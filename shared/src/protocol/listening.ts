/**
 * When a kiosk takes a voice for its visitor's. `always`, also over an answer; `half-duplex`, never while it speaks itself, for
 * halls whose noise defeats echo cancelling; `tap`, one utterance after a touch; `hold`, while a button is held; `wake`, from
 * words that begin with the avatar's name on.
 */
export const listeningPolicies = ['always', 'half-duplex', 'tap', 'hold', 'wake'] as const;

export type ListeningPolicy = (typeof listeningPolicies)[number];
