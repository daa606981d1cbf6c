import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Script, createContext } from 'node:vm';
import type { Profile, WLipSyncAudioNode } from 'wlipsync';

const blockSamples = 128;
/** The node's own default. */
const parameters = { blockSize: [512] };

interface Processor {
  port: { postMessage: (data: unknown) => void };
  process(inputs: Float32Array[][], outputs: [], settings: typeof parameters): boolean;
}

type ProcessorMaker = new (options: { processorOptions: object }) => Processor;

/** wlipsync's node and processor as they come from npm, with the audio thread of a browser played by this process. */
export interface WorkletHost {
  node: WLipSyncAudioNode;
  /** Sends 128 samples through, at this moment of the audio clock. */
  process(samples: Float32Array, atSeconds: number): void;
}

const locate = createRequire(import.meta.url);

export async function openWorkletHost(profile: Profile, sampleRate: number): Promise<WorkletHost> {
  const wasmModule = await WebAssembly.compile(await readFile(locate.resolve('wlipsync/wlipsync.wasm')));
  const source = await readFile(locate.resolve('wlipsync/audio-processor.js'), 'utf8');
  const made: ProcessorMaker[] = [];
  const globals = createContext({
    WebAssembly,
    sampleRate,
    currentTime: 0,
    AudioWorkletProcessor: class {
      port = { postMessage: (): void => undefined };
    },
    registerProcessor: (_: string, maker: ProcessorMaker) => made.push(maker),
  });
  new Script(source).runInContext(globals);
  const processor = new made[0]!({ processorOptions: { wasmModule, profile } });
  const node = await createNode(profile);
  processor.port.postMessage = (data) => node.port.onmessage?.({ data } as MessageEvent);
  await untilOpen(processor);
  return {
    node,
    process(samples, atSeconds) {
      globals.currentTime = atSeconds;
      processor.process([[samples]], [], parameters);
    },
  };
}

async function createNode(profile: Profile): Promise<WLipSyncAudioNode> {
  Object.assign(globalThis, {
    AudioWorkletNode: class {
      port = { onmessage: null };
    },
  });
  const library = await import('wlipsync/wlipsync.js');
  return new library.WLipSyncAudioNode({} as BaseAudioContext, profile);
}

/** Its WebAssembly opens by itself and says nothing when it has; until then sound passes unseen. */
async function untilOpen(processor: Processor): Promise<void> {
  const opening = { done: false };
  const { postMessage } = processor.port;
  processor.port.postMessage = () => void (opening.done = true);
  while (!opening.done) {
    processor.process([[new Float32Array(blockSamples)]], [], parameters);
    await new Promise((resolve) => setImmediate(resolve));
  }
  processor.port.postMessage = postMessage;
}
