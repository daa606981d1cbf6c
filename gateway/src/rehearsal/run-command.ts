import type { Language } from '@lobby/shared/protocol/language';
import { VenueMissing } from '../knowledge/venue-file/venue-source.ts';
import { checkFolder } from './check-folder.ts';
import { type CommandPlace, exitCodes, languageOf, venueMeant } from './command-place.ts';
import { rehearse } from './rehearse.ts';
import { checkReport, notPlayedReport, rehearsalReport } from './report.ts';

const usage: Record<Language, string> = {
  zh: `用法：lobby rehearse [文件夹]
检查机构的文件，再按写好的对话试演一遍；不写文件夹就用 LOBBY_VENUE。
`,
  en: `usage: lobby rehearse [folder]
checks the files of a venue and plays the conversations written there; without a folder it is LOBBY_VENUE
`,
};

/** Checks a venue and plays its conversations, and tells how it went in the person's language. Resolves to the exit code. */
export async function runCommand(words: readonly string[], place: CommandPlace): Promise<number> {
  const { environment, complain } = place;
  const language = languageOf(environment);
  const [written, ...others] = words;
  if (others.length > 0 || written?.startsWith('-') === true) {
    complain(usage[language]);
    return exitCodes.misunderstood;
  }
  const path = venueMeant(written, environment);
  try {
    return (await checkAndPlay(path, language, place)) ? exitCodes.good : exitCodes.faulty;
  } catch (fault) {
    if (!(fault instanceof VenueMissing)) throw fault;
    complain(`${fault.message}\n`);
    return exitCodes.faulty;
  }
}

/** Whether all is well. */
async function checkAndPlay(path: string, language: Language, { tell }: CommandPlace): Promise<boolean> {
  const report = (lines: readonly string[]): void => tell(`${lines.join('\n')}\n`);
  const check = await checkFolder(path, new AbortController().signal);
  report(checkReport(check, language));
  if (!check.playable) {
    report(notPlayedReport(language));
    return false;
  }
  const rehearsals = await rehearse(path);
  report(rehearsalReport(rehearsals, language));
  return check.faults.length === 0 && rehearsals.every(({ differences }) => differences.length === 0);
}
