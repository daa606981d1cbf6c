import { mintId, type ResumeToken } from '@lobby/shared/protocol/ids';
import type { VenueView, VisitorWelcome } from '@lobby/shared/protocol/visitor';

export const venue: VenueView = {
  name: { zh: '银行', en: 'Bank' },
  greeting: { zh: '您好。', en: 'Hello.' },
  kind: 'other',
  listening: 'always',
  suggestions: [{ zh: '几点开门？', en: 'When do you open?' }],
  avatar: { id: 'mei', name: { zh: '小美', en: 'Mei' }, recordings: ['greet'] },
};

/** What a gateway says to a kiosk that it has never seen; its ears and its voice are ready. */
export function welcomeWith(different: Partial<VisitorWelcome> = {}): VisitorWelcome {
  return {
    token: mintId<ResumeToken>('token'),
    resumed: false,
    received: 0,
    abilities: { hearing: { state: 'ready' }, speaking: { state: 'ready' } },
    venue,
    ...different,
  };
}
