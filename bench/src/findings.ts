/** One table of a benchmark: a row is a list of cells under the headings. */
export interface Table {
  title: string;
  headings: string[];
  rows: string[][];
}

/** What a benchmark found. `figures` are the numbers that are followed over time, by key. */
export interface Findings {
  tables: Table[];
  figures: Record<string, number>;
  /** What a reader must know to believe the numbers: data that was missing, repeats, what was not run. */
  notes: string[];
}

/** Where a benchmark may find recorded speech, if it was given any. */
export interface BenchmarkOptions {
  data: string | undefined;
  /** A file of Chinese questions and their answers' wordings, in place of the one beside the checkout. */
  zhFaq?: string | undefined;
}

export type Benchmark = (options: BenchmarkOptions) => Promise<Findings>;
