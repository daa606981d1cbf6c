import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { flowSchema } from '../definition/flow-schema.ts';
import { readFlowFiles } from './read-flow-files.ts';

const hospital = join(import.meta.dirname, '../test/hospital');
const booking = 'flows/book-appointment.yaml';

/** The hospital's folder with one text of its booking flow replaced. */
async function withFault(from: string, to: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flows-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(hospital, folder, { recursive: true });
  const yaml = await readFile(join(folder, booking), 'utf8');
  expect(yaml).toContain(from);
  await writeFile(join(folder, booking), yaml.replace(from, to));
  return folder;
}

test('[Q1] a flow reads the same from its file and from the JSON that is kept of it', async () => {
  const { flows, systems } = await readFlowFiles(hospital);
  expect(systems.map(({ id }) => id)).toEqual(['hospital']);
  const [flow] = flows;
  expect(flow?.id).toBe('book-appointment');
  expect(flowSchema.parse(JSON.parse(JSON.stringify(flow)))).toEqual(flow);
});

test.each([
  ['  - collect: visit', '  - collct: visit', 'has none of the verbs collect, confirm'],
  ['  - collect: visit', '  - collect: visitor', 'steps 5 collect names visitor, which is no slot'],
  ['hospital.book-visit', 'hospital.cancel-visit', 'names hospital.cancel-visit, which no system describes'],
  ["idCard: '{id-card}'", "card: '{id-card}'", 'lacks idCard, which hospital.book-visit needs'],
  [
    '{booking.number}号，',
    '{bookings.number}号，',
    'names {bookings}, which is neither a slot nor what a call brings',
  ],
  ['type: name', 'type: person', 'slots patient type'],
  ['from: free.visits', 'from: full.visits', 'names full.visits, which no call brings'],
  ['  - collect: date\n', '  - link: pay-fee\n', 'names pay-fee, which is no flow'],
])('[Q2] a faulty flow is refused with its line: %s becomes %s', async (from, to, said) => {
  const folder = await withFault(from, to);
  await expect(readFlowFiles(folder)).rejects.toThrow(said);
  await expect(readFlowFiles(folder)).rejects.toThrow(/book-appointment\.yaml:\d+: /);
});

test('[Q3] a call that changes something needs a confirm before it', async () => {
  const folder = await withFault('  - confirm:', '  - say:');
  const text = (await readFile(join(folder, booking), 'utf8')).replace(/ {4}summary: .*\n/, '');
  await writeFile(join(folder, booking), text);
  await expect(readFlowFiles(folder)).rejects.toThrow('changes something, and no confirm comes before it');
});
