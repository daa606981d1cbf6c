import { chatContract } from './chat.contract.ts';
import { createScriptedChat } from './scripted-chat.ts';

chatContract(async () => ({
  chat: createScriptedChat(() => [
    { type: 'text', text: '九点' },
    { type: 'text', text: '开门。' },
  ]),
  request: { messages: [], tools: [], longestAnswerTokens: 100 },
}));
