import { element } from '../../look/element.ts';
import { setChildren, setMark, setProperty, setShown, setText } from '../../look/patch.ts';
import type { PageState } from '../page-state.ts';
import { avatarOf } from '../speaker.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';

/** What was said, by both: the visitor checks what was understood and reads along with the voice. */
export function createCaptionCard(): Part {
  const speaker = element('span', { className: 'caption-speaker' });
  const words = element('span');
  const question = element('p', { className: 'caption-question' }, speaker, words);
  const answer = element('p', { className: 'caption-answer' });
  const root = element(
    'section',
    { className: 'caption', role: 'log', ariaLive: 'polite' },
    question,
    answer,
  );
  return {
    root,
    render(state) {
      const said = wordsOf(state.question);
      setProperty(root, 'ariaLabel', texts[state.language].answers);
      setShown(question, said !== '');
      setText(speaker, texts[state.language].visitor);
      setText(words, said);
      renderAnswer(answer, state);
      setShown(root, said !== '' || state.answer.clauses.length > 0);
    },
  };
}

/** Dots while someone speaks and nothing is recognised yet; nothing when there was nothing to recognise. */
function wordsOf(question: PageState['question']): string {
  if (!question) return '';
  return question.text === '' && !question.final ? '…' : question.text;
}

function renderAnswer(answer: HTMLElement, state: PageState): void {
  const { phase, venue, language } = state;
  const { clauses, current, speakers = {} } = state.answer;
  setChildren(answer, clauses.join('\n'), () => clauses.map((clause) => element('span', {}, clause)));
  setShown(answer, clauses.length > 0);
  for (const [index, clause] of [...answer.children].entries()) {
    if (!(clause instanceof HTMLElement)) continue;
    const spoken = phase === 'speaking' && index === current;
    if (spoken && clause.dataset['spoken'] !== 'true') clause.scrollIntoView({ block: 'nearest' });
    setMark(clause, 'spoken', String(spoken));
    const changes = index > 0 && speakers[index] !== speakers[index - 1];
    if (venue !== undefined && (changes || (index === 0 && speakers[0] !== undefined)))
      setMark(clause, 'speaker', avatarOf(venue, speakers[index]).name[language]);
  }
}
