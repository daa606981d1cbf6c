import type { FromEngine, ToEngine } from './engine-message.ts';
import { Lead } from './lead.ts';

/** Answers one ask; ends early, by throwing or not, once the signal is aborted. */
export type Answer<Ask, Part> = (ask: Ask, signal: AbortSignal) => AsyncIterable<Part>;

/** Loads what an engine needs and gives the function that answers. Engines that work ahead of need keep to the lead. */
export type OpenEngine<Settings, Ask, Part> = (settings: Settings, lead: Lead) => Promise<Answer<Ask, Part>>;

/**
 * The engine's side: makes this process answer the gateway that forked it. Calls may overlap, so an engine that can do
 * one thing at a time takes turns itself. The process ends when the gateway is gone, even when that was killed.
 */
export function serveEngine<Settings, Ask, Part>(open: OpenEngine<Settings, Ask, Part>): void {
  const calls = new Map<number, AbortController>();
  const lead = new Lead();
  let answer: Answer<Ask, Part>;

  const openUp = async (settings: Settings): Promise<void> => {
    try {
      answer = await open(settings, lead);
      tell({ type: 'opened' });
    } catch (fault) {
      tell({ type: 'broken', fault: asError(fault) });
    }
  };

  const run = async (call: number, ask: Ask): Promise<void> => {
    const controller = new AbortController();
    calls.set(call, controller);
    tell(await outcome(call, answer(ask, controller.signal)));
    calls.delete(call);
  };

  process.on('message', (message: ToEngine<Settings, Ask>) => {
    if (message.type === 'open') void openUp(message.settings);
    else if (message.type === 'call') void run(message.call, message.ask);
    else if (message.type === 'lead') lead.change(message.leadMs);
    else calls.get(message.call)?.abort();
  });
  process.once('disconnect', () => process.exit());
  // Ctrl-C in a terminal reaches the whole group; the gateway closes its engines when its turns have ended.
  process.on('SIGINT', () => {});
}

async function outcome<Part>(call: number, parts: AsyncIterable<Part>): Promise<FromEngine<Part>> {
  try {
    for await (const part of parts) tell({ type: 'part', call, part });
    return { type: 'end', call };
  } catch (fault) {
    return { type: 'fault', call, fault: asError(fault) };
  }
}

/** The callback swallows the fault of a channel that closed meanwhile: `disconnect` deals with it. */
function tell<Part>(message: FromEngine<Part>): void {
  process.send?.(message, undefined, undefined, () => {});
}

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}
