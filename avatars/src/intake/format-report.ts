import type { Finding } from './finding.ts';
import type { Report } from './report.ts';
import { describeFinding } from './words/describe-finding.ts';

/** A report as a page of plain text, Chinese first. `name` is how the reader knows the file. */
export function formatReport(name: string, report: Report): string {
  const findings = report.outcome === 'accepted' ? report.advice : report.obstacles;
  return [headline(name, report), ...findings.flatMap(inBothLanguages), ''].join('\n');
}

function headline(name: string, report: Report): string {
  if (report.outcome === 'refused') return `✗ ${name}：不能使用 / cannot be used`;
  return `✓ ${name}：可以使用 / can be used (${summary(report)})`;
}

function summary(report: Exclude<Report, { outcome: 'refused' }>): string {
  if (report.kind === 'clip') return `VRMA, ${(report.lengthMs / 1000).toFixed(1)} s`;
  const title = report.title === '' ? [] : [report.title];
  const makers = report.makers === '' ? [] : [`© ${report.makers}`];
  return [`VRM ${report.version}`, ...title, ...makers].join(', ');
}

function inBothLanguages(finding: Finding): string[] {
  const [zh, en] = [describeFinding(finding, 'zh'), describeFinding(finding, 'en')];
  return [`  · ${zh.what}`, `    → ${zh.mend}`, `    ${en.what}`, `    → ${en.mend}`];
}
