import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import type { ChatPiece } from '../chat.ts';

type CallPart = NonNullable<ChatCompletionChunk['choices'][number]['delta']['tool_calls']>[number];

/** A use of a tool as far as it was written. */
interface Call {
  index: number;
  id: string;
  name: string;
  input: string;
}

/**
 * Puts together uses of tools, whose arguments come a few letters at a time and may be interleaved. Servers differ: some count every
 * call as the first, and tell them apart by their ids alone; some repeat id and name with every part.
 */
export class CallsInPieces {
  readonly #calls: Call[] = [];

  take({ index, id = '', function: part }: CallPart): void {
    const call = this.#callOf(index, id);
    call.name ||= part?.name ?? '';
    call.input += part?.arguments ?? '';
  }

  /** Arguments that are no JSON are passed on as text: who checks them refuses it. */
  finish(): ChatPiece[] {
    return this.#calls.map(({ name, input }) => ({ type: 'call', name, input: parsed(input) }));
  }

  #callOf(index: number, id: string): Call {
    const known = this.#calls.findLast((call) => call.index === index && (id === '' || call.id === id));
    if (known !== undefined) return known;
    const begun: Call = { index, id, name: '', input: '' };
    this.#calls.push(begun);
    return begun;
  }
}

function parsed(input: string): unknown {
  try {
    return JSON.parse(input === '' ? '{}' : input);
  } catch {
    return input;
  }
}
