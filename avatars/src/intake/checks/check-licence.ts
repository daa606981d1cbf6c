import { cleanText } from '../clean-text.ts';
import type { Advice, Obstacle } from '../finding.ts';
import type { Figure } from '../vrm/figure.ts';

/** A business shows the avatar to the public: anyone must be allowed to appear as it, and to earn with it. */
export function licenceObstacles({ licence: { onlyFor, notForBusiness } }: Figure): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (onlyFor !== undefined) obstacles.push({ code: 'licence-person', permission: cleanText(onlyFor) });
  if (notForBusiness !== undefined)
    obstacles.push({ code: 'licence-business', usage: cleanText(notForBusiness) });
  return obstacles;
}

/** What the venue owes the maker. */
export function licenceAdvice({ licence, makers }: Figure): Advice[] {
  const { termsUrl, creditWanted, mayBePassedOn } = licence;
  const advice: Advice[] = [];
  if (termsUrl !== undefined) advice.push({ code: 'terms-elsewhere', url: cleanText(termsUrl, 160) });
  if (creditWanted) advice.push({ code: 'credit-wanted', makers: cleanText(makers) });
  if (!mayBePassedOn) advice.push({ code: 'keep-in-house' });
  return advice;
}
