const short = 5_000;
const long = 40_000;
/** Eight times the text may cost eight times as much; noise aside, what grows with the square costs sixty-four times. */
const mostTimes = 24;
const leastMs = 10;

/** Whether work on a piece repeated without end takes more time than in proportion to the length of the text. */
export function growsTooFast(piece: string, work: (text: string) => void): boolean {
  const measure = (length: number): number => cpuMs(() => work(piece.repeat(length / piece.length)));
  const isTooMuch = (): boolean => measure(long) > mostTimes * Math.max(leastMs, measure(short));
  return isTooMuch() && isTooMuch();
}

/** Processor time, because the clock on the wall also counts what others do on the machine. */
function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
