import { glob, readFile } from 'node:fs/promises';
import { citedRules, statedRules, unproven } from './rule-book.ts';

/** Names every rule of docs/behaviour.md that no test cites, and every cited number that no rule carries. */
const stated = statedRules(await readFile('docs/behaviour.md', 'utf8'));
const tests: string[] = [];
for await (const file of glob(
  '{shared,spoken-text,gateway,kiosk,avatars,bench,tools,e2e}/**/*.{test,spec,contract}.ts',
  {
    exclude: (name) => name.includes('node_modules'),
  },
)) {
  tests.push(await readFile(file, 'utf8'));
}
const { withoutTest, withoutRule } = unproven(stated, citedRules(tests.join('\n')));
for (const rule of withoutTest) process.stdout.write(`no test cites ${rule}\n`);
for (const rule of withoutRule) process.stdout.write(`no rule is numbered ${rule}\n`);
process.stdout.write(`${stated.length} rules, ${withoutTest.length} without a test\n`);
process.exitCode = withoutTest.length + withoutRule.length > 0 ? 1 : 0;
