import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { onTestFinished } from 'vitest';
import { newDialogueState } from '../src/dialogue/dialogue-state.ts';
import type { Dialogue, ReplyPiece } from '../src/dialogue/dialogue.ts';

/** The smallest sound picture: one pixel, PNG. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

/** Writes files by their names into a new folder. */
export async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-venue-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Asks a dialogue the first question of a visit. */
export async function ask(dialogue: Dialogue, text: string, language: Language = 'zh') {
  const visit = { earlier: [], state: newDialogueState, certain: Promise.resolve() };
  const pieces = await Array.fromAsync(
    dialogue.reply({ question: { text, language }, ...visit }, new AbortController().signal),
  );
  const said = pieces.flatMap((piece) => (piece.type === 'say' ? [piece.text] : [])).join('');
  const shown = pieces.findLast((piece): piece is ReplyPiece & { type: 'show' } => piece.type === 'show');
  return { said, card: shown?.card, suggestions: shown?.suggestions ?? [] };
}
