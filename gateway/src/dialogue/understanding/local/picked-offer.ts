import { write } from '@lobby/spoken-text/write';
import type { Command } from '../../command.ts';
import { bare } from '../bare.ts';
import { placeIn } from '../answers/places.ts';
import { isNo, isYes } from '../answers/yes-or-no.ts';
import { starting } from '../starting.ts';
import { commandFor } from './command-for.ts';
import type { Scene } from './scene.ts';

/** "The second one", its name, or a plain yes when only one thing was offered. A task that waits goes on with its question. */
export function pickedOffer(scene: Scene): Command[] | undefined {
  const { utterance, words, task } = scene;
  const { offered, personOffered } = utterance.state;
  if (personOffered && isYes(words)) return [{ type: 'hand-over', reason: 'offered' }];
  if (personOffered && isNo(words)) return [{ type: 'no-thanks' }];
  if (offered.length === 0) return undefined;
  const place = isYes(words) && offered.length === 1 ? 0 : placeIn(words, offered.length);
  const named = offered.filter(({ label }) => names(words, bare(label)));
  const picked = named.length === 1 ? named[0] : place === undefined ? undefined : offered.at(place);
  const onward: Command[] = task === undefined ? [] : [{ type: 'resume' }];
  if (picked?.target.type === 'flow') return starting(picked.target.id, asBefore(scene));
  if (picked !== undefined)
    return [commandFor(picked.target), ...(picked.target.type === 'entry' ? onward : [])];
  if (task !== undefined && (isNo(words) || isYes(words))) return onward;
  return isNo(words) ? [{ type: 'decline' }] : undefined;
}

/** What was asked when the offer was made may hold values for what is picked. */
function asBefore({ flows, heard, utterance }: Scene): Pick<Scene, 'flows' | 'heard'> {
  const asked = utterance.earlier.at(-1)?.asked ?? '';
  return { flows, heard: { ...heard, text: write(asked, heard.language) } };
}

/** 开户那个 names 怎么开户; the label itself does, too. */
function names(words: string, label: string): boolean {
  if (words === label) return true;
  const core = words
    .replace(/^(?:就|我要|我想问|问|是|要|选)+|(?:的?那个|的?那一个|的?这个|吧|的)+$/gu, '')
    .replace(/^the | one$/gu, '');
  return (
    core.length >= 2 && core.length < words.length + 1 && /那|这|one$/u.test(words) && label.includes(core)
  );
}
