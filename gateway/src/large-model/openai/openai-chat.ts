import OpenAI from 'openai';
import type { ChatCompletionChunk, ChatCompletionTool } from 'openai/resources/chat/completions';
import { orStopped } from '../../engines/or-stopped.ts';
import { ChatFailed, type Chat, type ChatPiece, type ChatRequest, type Tool } from '../chat.ts';
import { CallsInPieces } from './calls-in-pieces.ts';
import { type Habits, SpokenPieces } from './spoken-pieces.ts';

/** A server that speaks OpenAI's `chat/completions`: vLLM, Ollama, Qwen's, DeepSeek's or another cloud's. */
export interface ChatServer {
  /** Up to and without `/chat/completions`, such as `http://model.hall:8000/v1`. */
  url: string;
  model: string;
  key?: string;
  /** The first sign of an answer comes within this, or another engine answers. */
  beginWithinMs?: number;
  /** A model that is silent for longer in the middle of an answer is given up. */
  silentForMs?: number;
  /** What it writes is known to be no thought unless marks say so; left out, its first whole answer shows. */
  plain?: boolean;
}

/** A visitor who waits longer than this for the first words wonders whether anybody listens. */
const usualBeginWithinMs = 2_500;

const usualSilentForMs = 4_000;

/** How an answer says that it came to its end. */
const ends = new Set<string>(['stop', 'tool_calls', 'function_call']);

/** A client for such a server. It never tries again by itself: the visitor's turn has another engine for that. */
export function createOpenAiChat(server: ChatServer): Chat {
  const client = new OpenAI({
    baseURL: server.url,
    apiKey: server.key ?? 'none',
    maxRetries: 0,
    logLevel: 'off',
  });
  const habits = { plain: server.plain ?? false };
  return {
    async *answer(request, signal) {
      signal.throwIfAborted();
      const hangUp = new AbortController();
      try {
        const chunks = await open(client, { server, request, hangUp: hangUp.signal }, signal);
        for await (const piece of read(chunks, { server, habits }, signal)) {
          yield piece;
          signal.throwIfAborted();
        }
        signal.throwIfAborted();
      } catch (cause) {
        signal.throwIfAborted();
        throw cause instanceof ChatFailed ? cause : new ChatFailed(reasonOf(cause), withoutWords(cause));
      } finally {
        // A model goes on writing for nobody until its line is cut.
        hangUp.abort();
      }
    },
  };
}

interface Opening {
  server: ChatServer;
  request: ChatRequest;
  hangUp: AbortSignal;
}

/** What is new of an answer; thoughts come in fields that the interface does not have. */
type Delta = Partial<ChatCompletionChunk.Choice.Delta> & { reasoning_content?: unknown; reasoning?: unknown };

type Chunks = AsyncIterator<ChatCompletionChunk>;

async function open(
  client: OpenAI,
  { server, request, hangUp }: Opening,
  signal: AbortSignal,
): Promise<Chunks> {
  const opening = client.chat.completions.create(
    {
      model: server.model,
      stream: true,
      messages: request.messages.map(({ role, text }) => ({ role, content: text })),
      max_tokens: request.longestAnswerTokens,
      temperature: 0.2,
      ...(request.tools.length > 0 && { tools: request.tools.map(asFunction) }),
    },
    { signal: AbortSignal.any([signal, hangUp]) },
  );
  const stream = await within(opening, server.beginWithinMs ?? usualBeginWithinMs, signal);
  return stream[Symbol.asyncIterator]();
}

async function* read(
  chunks: Chunks,
  { server, habits }: { server: ChatServer; habits: Habits },
  signal: AbortSignal,
): AsyncGenerator<ChatPiece, void> {
  const { silentForMs = usualSilentForMs } = server;
  const spoken = new SpokenPieces(habits);
  const calls = new CallsInPieces();
  let end: string | undefined;
  for (;;) {
    const next: IteratorResult<ChatCompletionChunk, unknown> = await within(
      chunks.next(),
      silentForMs,
      signal,
    );
    if (next.done === true) break;
    const choice = next.value.choices[0];
    // The last piece of some servers has nothing but its reason.
    const delta: Delta = choice?.delta ?? {};
    if (thinksApart(delta)) yield* spoken.marksItsThoughts();
    yield* spoken.take(delta.content ?? '');
    for (const part of delta.tool_calls ?? []) calls.take(part);
    end = choice?.finish_reason ?? end;
  }
  if (end === undefined || !ends.has(end)) throw new ChatFailed('it did not come to an end');
  yield* spoken.finish();
  yield* calls.finish();
}

/** Servers that know what a thought is have a field for it. */
function thinksApart(delta: Delta): boolean {
  return [delta.reasoning_content, delta.reasoning].some(
    (thought) => typeof thought === 'string' && thought !== '',
  );
}

async function within<Value>(promise: Promise<Value>, ms: number, signal: AbortSignal): Promise<Value> {
  const late = AbortSignal.timeout(ms);
  try {
    return await orStopped(promise, AbortSignal.any([signal, late]));
  } catch (cause) {
    signal.throwIfAborted();
    if (late.aborted) throw new ChatFailed(`it said nothing for ${Math.round(ms)} ms`);
    throw cause;
  }
}

function asFunction({ name, about, parameters }: Tool): ChatCompletionTool {
  return { type: 'function', function: { name, description: about, parameters } };
}

function reasonOf(cause: unknown): string {
  if (cause instanceof OpenAI.APIConnectionError) return 'it cannot be reached';
  if (cause instanceof OpenAI.APIError && cause.status !== undefined) return `it answered ${cause.status}`;
  return 'it broke off';
}

/** A server's own message may quote the question, which must not get into the log. */
function withoutWords(cause: unknown): unknown {
  return cause instanceof OpenAI.APIError
    ? undefined
    : cause instanceof Error
      ? new Error(cause.name)
      : undefined;
}
