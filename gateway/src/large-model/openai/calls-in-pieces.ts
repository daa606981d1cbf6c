import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import type { ChatPiece } from '../chat.ts';

type CallPart = NonNullable<ChatCompletionChunk['choices'][number]['delta']['tool_calls']>[number];

/** Puts together uses of tools, whose names and arguments come a few letters at a time and may be interleaved. */
export class CallsInPieces {
  readonly #calls = new Map<number, { name: string; input: string }>();

  take({ index, function: part }: CallPart): void {
    const call = this.#calls.get(index) ?? { name: '', input: '' };
    call.name += part?.name ?? '';
    call.input += part?.arguments ?? '';
    this.#calls.set(index, call);
  }

  /** Arguments that are no JSON are passed on as text: who checks them refuses it. */
  finish(): ChatPiece[] {
    return [...this.#calls.values()].map(({ name, input }) => ({ type: 'call', name, input: parsed(input) }));
  }
}

function parsed(input: string): unknown {
  try {
    return JSON.parse(input === '' ? '{}' : input);
  } catch {
    return input;
  }
}
