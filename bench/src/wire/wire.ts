import type { Benchmark, Table } from '../findings.ts';
import { rounded } from '../statistics.ts';
import { findCapacity, limits, type Window } from './capacity.ts';
import { LoadTest } from './load-test.ts';

const range = { least: 100, most: 2_400, grain: 50 };

/** How many kiosks one core of the gateway carries while all of them speak at once, beside a bare WebSocket server. */
export const benchWire: Benchmark = async () => {
  const gateway = await capacityOf('gateway');
  const raw = await capacityOf('raw');
  return {
    tables: [
      table([
        ['gateway', gateway],
        ['raw ws', raw],
      ]),
    ],
    figures: {
      kiosks: gateway.kiosks,
      rawKiosks: raw.kiosks,
      ratio: gateway.kiosks / raw.kiosks,
      microsecondsPerFrame: gateway.microsecondsPerFrame,
    },
    notes: [
      `A server copes with p99 loop lag <= ${limits.lagP99Ms} ms and ${limits.delivered * 100} % of the frames delivered; the limit is found by halving, to ${range.grain} kiosks.`,
      'Frames are 20 ms of 16 kHz PCM16 (50 a second and kiosk). The gateway checks, numbers and feeds each to a recogniser that drops it; raw ws copies it.',
      'Server and crowd have a core each; 3 s windows after 1.5 s of settling; real visitors speak a small part of the time.',
    ],
  };
};

async function capacityOf(kind: 'gateway' | 'raw'): Promise<Window> {
  const test = await LoadTest.open(kind);
  try {
    return await findCapacity(range, (kiosks) => test.window(kiosks));
  } finally {
    test.close();
  }
}

function table(windows: [string, Window][]): Table {
  return {
    title: 'Kiosks that one core carries at 20 ms frames',
    headings: ['server', 'kiosks', 'p99 loop lag ms', 'delivered', 'processor us per frame'],
    rows: windows.map(([name, window]) => [
      name,
      String(window.kiosks),
      rounded(window.lagP99Ms, 1),
      `${rounded(window.delivered * 100, 1)} %`,
      rounded(window.microsecondsPerFrame, 1),
    ]),
  };
}
