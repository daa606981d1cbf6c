const hourMs = 3_600_000;

/** A driver that fails this often within an hour will fail again, and each time the figure would vanish. */
const mostAnHour = 3;

/** Whether graphics that were lost at these times may be drawn with. */
export function areTrusted(lostAtMs: readonly number[], nowMs: number): boolean {
  return lostAtMs.filter((atMs) => nowMs - atMs < hourMs).length < mostAnHour;
}
