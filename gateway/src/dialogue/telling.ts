import type { Command, Told } from './command.ts';
import type { ReplyPiece } from './dialogue.ts';
import { replies, say, spokenBy } from './replies.ts';
import type { Scene } from './scene.ts';

/**
 * Says what is still being written, sentence by sentence; returns what is to be done after it. Of what had to be kept back the visitor is
 * told that staff know it.
 */
export async function* telling(
  pieces: AsyncIterable<Told>,
  scene: Scene,
): AsyncGenerator<ReplyPiece, Command[]> {
  const { language, department } = scene;
  const saying = (text: string): ReplyPiece[] => spokenBy(say(text, language), department);
  const after: Command[] = [];
  const sources = new Map<string, { title: string; page?: number }>();
  let ended: 'whole' | 'withheld' | 'broken-off' = 'whole';
  for await (const piece of pieces) {
    if (piece.type === 'sentence') {
      for (const source of piece.sources) sources.set(JSON.stringify(source), source);
      yield* saying(piece.text);
    } else if (piece.type === 'command') {
      if (piece.command.type !== 'decline') after.push(piece.command);
    } else ended = piece.type;
  }
  if (ended !== 'whole') yield* saying(replies[ended === 'withheld' ? 'askStaff' : 'brokenOff'][language]);
  yield* sourcesShown([...sources.values()], language);
  return after;
}

function sourcesShown(
  sources: readonly { title: string; page?: number }[],
  language: 'zh' | 'en',
): ReplyPiece[] {
  if (sources.length === 0) return [];
  const title = { zh: '来源', en: 'Sources' }[language];
  const rows = sources.slice(0, 3).map(({ title: name, page }) => ({
    name,
    value: page === undefined ? '' : { zh: `第 ${page} 页`, en: `page ${page}` }[language],
  }));
  return [{ type: 'show', suggestions: [], card: { type: 'summary', title, rows } }];
}
