/** A piece of a document in reading order. Pages count from one, where a format has them. */
export type Block =
  | { type: 'heading'; level: number; text: string; page?: number }
  | { type: 'text'; text: string; page?: number }
  /** The first row names the columns. */
  | { type: 'table'; rows: string[][]; page?: number };

/** How a document is written. */
export const documentFormats = ['docx', 'pdf', 'md', 'html'] as const;

export type DocumentFormat = (typeof documentFormats)[number];
