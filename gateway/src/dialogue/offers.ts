import { normalise } from '@lobby/shared/question/normalise';
import type { Target } from '../understanding/router.ts';
import { mannersOf } from './departments.ts';
import { occasionOf } from './occasion.ts';
import type { Scene } from './scene.ts';

/** What whoever has the visitor offers to ask, but for what was just asked. */
export function offersOf(scene: Scene): string[] {
  const { language } = scene;
  return unasked(
    mannersOf(scene).offers.map((offer) => offer[language]),
    scene,
  );
}

/** What may be asked after the answer of an entry: what leads on from it, else, where no task waits, what the venue offers; never itself. */
export function afterAnswer(entry: string, followUps: readonly string[], scene: Scene): string[] {
  const { asked, language, needs } = scene;
  const itself = needs.labelOf({ type: 'entry', id: entry }, occasionOf(scene))?.[language];
  const others = (questions: readonly string[]): string[] =>
    questions.filter((question) => question !== itself);
  const next = others(unasked(followUps, scene));
  const busy = asked.state.tasks.frames.length > 0;
  return next.length > 0 || busy ? next : others(offersOf(scene));
}

/** How targets are called, in words; those that would not be answered are left out. */
export function labelled(targets: readonly Target[], scene: Scene): { target: Target; label: string }[] {
  const { language, needs } = scene;
  const occasion = occasionOf(scene);
  return targets.flatMap((target) => {
    const label = needs.labelOf(target, occasion)?.[language];
    return label === undefined ? [] : [{ target, label }];
  });
}

function unasked(questions: readonly string[], { asked }: Scene): string[] {
  const justAsked = normalise(asked.question.text);
  return questions.filter((question) => normalise(question) !== justAsked);
}
