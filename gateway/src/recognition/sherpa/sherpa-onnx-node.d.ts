/** What we use of sherpa-onnx-node 1.13, which comes without types. All of it is synchronous. */
declare module 'sherpa-onnx-node' {
  interface Sound {
    sampleRate: number;
    samples: Float32Array;
  }

  interface Stream {
    acceptWaveform(sound: Sound): void;
  }

  interface OnlineStream extends Stream {
    inputFinished(): void;
  }

  /** Marks as SenseVoice writes them, `<|HAPPY|>`; empty where a model has none. */
  interface Result {
    text: string;
    lang?: string;
    emotion?: string;
    event?: string;
    ys_log_probs?: number[];
  }

  interface OfflineRecognizer {
    createStream(): Stream;
    decode(stream: Stream): void;
    getResult(stream: Stream): Result;
  }

  interface OnlineRecognizer {
    createStream(): OnlineStream;
    isReady(stream: OnlineStream): boolean;
    decode(stream: OnlineStream): void;
    getResult(stream: OnlineStream): Result;
  }

  /** A CommonJS module, whose parts Node cannot import by name. */
  const sherpa: {
    OfflineRecognizer: new (config: object) => OfflineRecognizer;
    OnlineRecognizer: new (config: object) => OnlineRecognizer;
  };
  export = sherpa;
}
