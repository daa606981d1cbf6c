import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What a server under load says of itself, since the last time it was asked. */
export interface Account {
  frames: number;
  lagP99Ms: number;
  processorMs: number;
}

/** How fine the loop's delay is sampled; the sampler's own period is taken off. */
const resolutionMs = 5;

/** The server's side: says its port, counts frames, and gives an account of each window that it is asked about. */
export function keepAccount(port: number): { frame: () => void } {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  let frames = 0;
  let before = process.cpuUsage();
  process.on('message', () => {
    const used = process.cpuUsage(before);
    const account: Account = {
      frames,
      lagP99Ms: Math.max(0, delay.percentile(99) / 1e6 - resolutionMs),
      processorMs: (used.user + used.system) / 1000,
    };
    process.send?.(account);
    delay.reset();
    frames = 0;
    before = process.cpuUsage();
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ port });
  return {
    frame: () => {
      frames += 1;
    },
  };
}
