import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { TaskCommand } from '../flows/run/state.ts';
import type { Told } from './command.ts';
import type { ReplyPiece } from './dialogue.ts';
import { mannersOf } from './departments.ts';
import { replies, say, spokenBy } from './replies.ts';
import type { Scene } from './scene.ts';
import { isTaskCommand } from './task-run.ts';

/**
 * Says what is still being written, sentence by sentence; returns what is to be done of tasks, and whether there was nothing to say. Of what had to be kept back the visitor
 * is told that staff know it; when nothing may be said the question is declined as others are.
 */
export async function* telling(
  pieces: AsyncIterable<Told>,
  scene: Scene,
): AsyncGenerator<ReplyPiece, { tasks: TaskCommand[]; declined: boolean }> {
  const { language, department } = scene;
  const saying = (text: string, delivery?: Delivery): ReplyPiece[] =>
    spokenBy(say(text, language, delivery), department);
  const tasks: TaskCommand[] = [];
  const sources = new Map<string, { title: string; page?: number }>();
  let said = 0;
  let ended: 'whole' | 'withheld' | 'broken-off' = 'whole';
  for await (const piece of pieces) {
    if (piece.type === 'sentence') {
      said += 1;
      for (const source of piece.sources) sources.set(JSON.stringify(source), source);
      yield* saying(piece.text);
    } else if (piece.type === 'command') {
      if (piece.command.type === 'hand-over') yield { type: 'hand-over', reason: piece.command.reason };
      if (isTaskCommand(piece.command)) tasks.push(piece.command);
    } else ended = piece.type;
  }
  const declined = said === 0 && tasks.length === 0;
  if (declined) yield* saying(mannersOf(scene).decline[language], { mood: 'sorry' });
  else if (ended !== 'whole')
    yield* saying(replies[ended === 'withheld' ? 'askStaff' : 'brokenOff'][language]);
  yield* sourcesShown([...sources.values()], language);
  return { tasks, declined };
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
