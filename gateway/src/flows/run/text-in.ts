import type { Language } from '@lobby/shared/protocol/language';
import type { Flow } from '../definition/flow.ts';
import { fillIn, inWords } from '../definition/placeholders.ts';
import { inWordsOf } from './format.ts';
import type { Option } from './options.ts';
import type { Frame } from './state.ts';
import { valueOf } from './values.ts';

/** More choices than these are only shown: nobody keeps them in mind. */
const spokenOptions = 3;

const joints = {
  zh: { comma: '、', more: '等' },
  en: { comma: ', ', more: ' and more' },
} as const;

/** A flow's text with its names filled in as they are said. `options` are those of what the text asks for. */
export function textIn(
  text: string,
  language: Language,
  { flow, frame, options }: { flow: Flow; frame: Frame; options?: readonly Option[] },
): string {
  return fillIn(text, (name) => {
    if (name === 'options' && options !== undefined)
      return spokenList(
        options.map(({ label }) => label[language]),
        language,
      );
    const described = flow.slots[name];
    if (described !== undefined) return inWordsOf(frame.slots[name], described, language);
    return inWords(valueOf(name, frame) ?? null);
  });
}

function spokenList(labels: readonly string[], language: Language): string {
  const { comma, more } = joints[language];
  const first = labels.slice(0, spokenOptions).join(comma);
  return labels.length > spokenOptions ? `${first}${more}` : first;
}
