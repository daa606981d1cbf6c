import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { expect, test } from 'vitest';
import { demoVenues } from '../src/config/venue-config.ts';
import { readFlowFiles } from '../src/flows/files/read-flow-files.ts';
import { readVenueFile } from '../src/knowledge/venue-file/parse-venue.ts';
import { emergencyIn } from '../src/person/emergencies/emergency.ts';
import { readTranscripts } from '../src/rehearsal/read-transcripts.ts';

/** What a visitor is expected to say, and what it is about. */
interface Expected {
  about: string;
  language: Language;
  text: string;
}

/** Where staff are to be called for what is asked: somebody is ill, lost, in danger, cheated or at the end of their means. */
const meant: Record<(typeof demoVenues)[number], string[]> = {
  bank: ['hall-emergency', 'feel-unsafe', 'fraud', 'loan-broker'],
  clinic: [
    'collapse',
    'chest-pain',
    'stroke-signs',
    'breathing',
    'poisoning',
    'self-harm',
    'pregnancy-emergency',
    'child-emergency',
    'lost-person',
    // Of the everyday entries those wordings alone that say that somebody cannot stand or see any more.
    'headache: 天旋地转站不稳',
    'orthopaedics: 老人摔倒站不起来',
    'eyes: 眼睛突然看不见了',
  ],
  government: [
    'hall-emergency',
    'lost-person',
    'unsafe',
    'scam',
    'low-income: 失业了活不下去',
    'help-desk: someone please help me',
  ],
};

async function expectedAt(folder: string): Promise<Expected[]> {
  const { entries } = await readVenueFile(folder);
  const { flows } = await readFlowFiles(folder);
  const asked = [
    ...entries.map(({ id, question, wordings }) => ({ id, question, wordings })),
    ...flows.map(({ id, title, wordings }) => ({ id, question: title, wordings })),
  ].flatMap(({ id, question, wordings }) =>
    (['zh', 'en'] as const).flatMap((language) =>
      [question[language], ...wordings[language]].map((text) => ({ about: id, language, text })),
    ),
  );
  const played = (await readTranscripts(folder)).flatMap(({ file, conversations }) =>
    conversations.flatMap(({ language, turns }) =>
      turns.map(({ visitor }) => ({ about: file, language, text: visitor ?? '' })),
    ),
  );
  return [...asked, ...played];
}

test.each(demoVenues)('[H31] at the demo %s only what is meant to calls staff', async (venue) => {
  const expected = await expectedAt(join(import.meta.dirname, '..', 'demo', venue));
  const alarming = expected.filter(({ text, language }) => emergencyIn(text, language) !== undefined);
  const unmeant = alarming
    .filter(({ about }) => !meant[venue].includes(about))
    .map(({ about, text }) => `${about}: ${text}`)
    .filter((each) => !meant[venue].includes(each));
  expect(unmeant).toEqual([]);
  expect(new Set(alarming.map(({ about }) => about)).size).toBeGreaterThan(3);
});
