import { dialogueContract } from './dialogue.contract.ts';
import { createScriptedDialogue } from './scripted-dialogue.ts';

dialogueContract(() => ({
  dialogue: createScriptedDialogue(({ text, language }) => [
    { type: 'say', text: `${text}?`, language },
    { type: 'say', text: 'Behind you.', language },
    { type: 'show', suggestions: ['Where is the toilet?'] },
  ]),
  question: { text: 'where is the ATM', language: 'en' },
}));
