import { catalogue } from '@lobby/avatars/catalogue';
import type { Benchmark, Table } from '../findings.ts';
import { median, p95, rounded } from '../statistics.ts';
import { measureFirstFrames, type FirstFrame } from './first-frame.ts';
import { measureFrames, type AvatarFrames, type TimedFrames } from './frames.ts';
import { validateAvatars, type Verdict } from './validate.ts';

/** What an avatar costs: script per frame, draw calls, triangles, the way to its first frame, and whether its file is sound. */
export const benchAvatar: Benchmark = async () => {
  const verdicts = await validateAvatars(catalogue);
  const { loads, idle, speaking } = await measureFrames(catalogue);
  const firsts = await measureFirstFrames();
  const processor = [...idle.processorMs, ...speaking.processorMs];
  const clock = [...idle.clock, ...speaking.clock].map(({ updateMs, drawMs }) => updateMs + drawMs);
  return {
    tables: [avatarTable(loads, verdicts), frameTable({ idle, speaking }), firstFrameTable(firsts)],
    figures: {
      scriptPerFrameP95Ms: p95(processor),
      scriptPerFrameMedianMs: median(processor),
      clockPerFrameP95Ms: p95(clock),
      clockPerFrameMedianMs: median(clock),
      firstFrameMs: median(firsts.map(({ sinceNavigationMs }) => sinceNavigationMs)),
      firstFrameSinceFileMs: median(firsts.map(({ sinceFileMs }) => sinceFileMs)),
      avatars: catalogue.length,
      validatorErrors: verdicts.reduce((sum, { errors }) => sum + errors, 0),
      validatorWarnings: verdicts.reduce((sum, { warnings }) => sum + warnings, 0),
    },
    notes: [
      'A frame is our update (bones, face, hair) and the submission of the drawing, of an upright kiosk’s canvas (1080x1306) with outlines, begun when the last one is on the canvas.',
      'scriptPerFrame is processor time of the page’s own thread, from the browser’s trace; the clock’s time beside it also holds whatever else ran on these two cores and every wait for the graphics.',
      'The drawing itself is software in another process here, and its time says nothing about a kiosk’s graphics; so the canvas has 0.3 megapixels.',
      'First frame: from navigation, and from the arrival of the avatar’s file, to the first draw call that reaches the canvas of the visitor page; three fresh browsers, median.',
    ],
  };
};

function avatarTable(loads: Record<string, AvatarFrames>, verdicts: readonly Verdict[]): Table {
  return {
    title: 'Avatars',
    headings: [
      'avatar',
      'draw calls',
      'triangles',
      'without outlines',
      'textures',
      'validator errors / warnings',
    ],
    rows: verdicts.map(({ id, errors, warnings }) => {
      const { outlined, plain } = loads[id] ?? {};
      return [
        id,
        String(outlined?.drawCalls),
        String(outlined?.triangles),
        `${plain?.drawCalls} / ${plain?.triangles}`,
        String(outlined?.textures),
        `${errors} / ${warnings}`,
      ];
    }),
  };
}

function frameTable(windows: Record<string, TimedFrames>): Table {
  const columns = (times: readonly number[]): string[] => [rounded(median(times), 2), rounded(p95(times), 2)];
  return {
    title: 'A frame, ms',
    headings: [
      'while',
      'frames',
      'processor median',
      'p95',
      'clock: update median',
      'p95',
      'clock: draw median',
      'p95',
    ],
    rows: Object.entries(windows).map(([name, { clock, processorMs }]) => [
      name,
      String(clock.length),
      ...columns(processorMs),
      ...columns(clock.map(({ updateMs }) => updateMs)),
      ...columns(clock.map(({ drawMs }) => drawMs)),
    ]),
  };
}

function firstFrameTable(firsts: readonly FirstFrame[]): Table {
  return {
    title: 'The way to the first frame, ms',
    headings: ['visit', 'since navigation', 'since the file arrived'],
    rows: firsts.map(({ sinceNavigationMs, sinceFileMs }, visit) => [
      String(visit + 1),
      rounded(sinceNavigationMs),
      rounded(sinceFileMs),
    ]),
  };
}
