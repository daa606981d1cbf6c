import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Benchmark } from './findings.ts';
import { toMarkdown } from './print.ts';

/** Each benchmark is loaded only when it is asked for: they pull in engines and browsers. */
const benchmarks: Record<string, () => Promise<Benchmark>> = {
  turn: async () => (await import('./turn/turn.ts')).benchTurn,
  wire: async () => (await import('./wire/wire.ts')).benchWire,
  crowd: async () => (await import('./crowd/crowd.ts')).benchCrowd,
  hear: async () => (await import('./hear/hear.ts')).benchHear,
  lips: async () => (await import('./lips/lips.ts')).benchLips,
  'barge-in': async () => (await import('./barge-in/barge-in.ts')).benchBargeIn,
  avatar: async () => (await import('./avatar/avatar.ts')).benchAvatar,
  page: async () => (await import('./page/page.ts')).benchPage,
  say: async () => (await import('./say/say.ts')).benchSay,
  text: async () => (await import('./text/text.ts')).benchText,
  scale: async () => (await import('./understand/scale.ts')).benchScale,
  understand: async () => (await import('./understand/understand.ts')).benchUnderstand,
  venues: async () => (await import('./understand/venues.ts')).benchVenues,
  turns: async () => (await import('./turns/turns.ts')).benchTurns,
  feel: async () => (await import('./feel/feel.ts')).benchFeel,
  slots: async () => (await import('./understand/slots.ts')).benchSlots,
};

const usage = `usage: pnpm bench ${Object.keys(benchmarks).join(' | ')} [--data FOLDER] [--zh-faq FILE] [--json FILE]\n`;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' }, 'zh-faq': { type: 'string' }, json: { type: 'string' } },
  });
  const name = positionals[0] ?? '';
  const load = benchmarks[name];
  if (load === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const benchmark = await load();
  const findings = await benchmark({ data: values.data, zhFaq: values['zh-faq'] });
  process.stdout.write(toMarkdown(name, findings));
  if (values.json !== undefined)
    await writeFile(values.json, JSON.stringify({ figures: findings.figures }, null, 2));
  return 0;
}

process.exitCode = await main();
