import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { departmentOf, frontDesk } from '@lobby/shared/protocol/department';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { demoVenues } from '../src/config/venue-config.ts';
import { readFlowFiles } from '../src/flows/files/read-flow-files.ts';
import { normalise } from '@lobby/shared/question/normalise';
import { readVenueFile } from '../src/knowledge/venue-file/parse-venue.ts';
import { transcriptSchema } from '../src/rehearsal/transcript.ts';
import { rehearse } from '../src/rehearsal/rehearse.ts';

const folderOf = (name: string): string => join(import.meta.dirname, '..', 'demo', name);

/** Each conversation learns the venue anew, which takes a second or two. */
const rehearsalMs = 120_000;

describe.each(demoVenues)('in the demo %s', (name) => {
  test('[K9] there are at least four sound tasks, each with a conversation in either language that must go as written', async () => {
    const { flows } = await readFlowFiles(folderOf(name));
    expect(flows.length).toBeGreaterThanOrEqual(4);
    for (const { id } of flows) {
      const department = departmentOf(id);
      const room = department === frontDesk ? 'flows' : join('departments', department, 'flows');
      const written = join(folderOf(name), room, id.slice(id.indexOf('/') + 1));
      await access(`${written}.yaml`);
      const transcript = transcriptSchema.parse(parse(await readFile(`${written}.transcript.yaml`, 'utf8')));
      const languages = transcript.conversations.map(({ language }) => language);
      expect({ id, languages }).toEqual({ id, languages: expect.arrayContaining(['zh', 'en']) });
    }
  });

  test('[K9, Z12] every conversation goes as written', { timeout: rehearsalMs }, async () => {
    const rehearsals = await rehearse(folderOf(name));
    expect(rehearsals.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });

  test('[K9] a task is wanted in other words than a question', async () => {
    const { flows } = await readFlowFiles(folderOf(name));
    const { entries } = await readVenueFile(folderOf(name));
    const asked = new Map(
      entries.flatMap(({ id, question, wordings }) =>
        [question.zh, question.en, ...wordings.zh, ...wordings.en].map(
          (text) => [normalise(text), id] as const,
        ),
      ),
    );
    const wanted = flows.flatMap(({ id, wordings }) =>
      [...wordings.zh, ...wordings.en].map((text) => ({ id, text, entry: asked.get(normalise(text)) })),
    );
    expect(wanted.filter(({ entry }) => entry !== undefined)).toEqual([]);
    expect(new Set(wanted.map(({ text }) => normalise(text))).size).toBe(wanted.length);
  });

  test('[K9] what is wanted is told from what only sounds like it', async () => {
    const { flows } = await readFlowFiles(folderOf(name));
    expect(flows.filter(({ unlike }) => unlike.zh.length < 2 || unlike.en.length < 2)).toEqual([]);
    expect(flows.filter(({ wordings }) => wordings.zh.length < 6 || wordings.en.length < 5)).toEqual([]);
  });
});
