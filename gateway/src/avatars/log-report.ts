import type { Finding } from '@lobby/avatars/intake/finding';
import type { Report } from '@lobby/avatars/intake/report';
import { describeFinding } from '@lobby/avatars/intake/words/describe-finding';
import type { Log } from '../journal/log.ts';

/** Tells those who brought a file what the gate found: a refusal wants a person, advice is for reading. */
export function logReport(file: string, report: Report, log: Log): void {
  if (report.outcome === 'accepted') {
    log.info({ file, advice: report.advice.map(inWords) }, `${file} can be shown`);
    return;
  }
  for (const obstacle of report.obstacles)
    log.error(
      { file, code: obstacle.code, zh: inWords(obstacle).zh },
      `${file} cannot be shown: ${inWords(obstacle).en}`,
    );
}

function inWords(finding: Finding): { zh: string; en: string } {
  const [zh, en] = [describeFinding(finding, 'zh'), describeFinding(finding, 'en')];
  return { zh: `${zh.what}${zh.mend}`, en: `${en.what} ${en.mend}` };
}
