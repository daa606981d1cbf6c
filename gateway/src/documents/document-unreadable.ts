/** Why a document cannot be taken in, for whoever brought it. */
const obstacles = ['unknown-format', 'too-large', 'too-costly', 'damaged', 'no-text'] as const;

export type Obstacle = (typeof obstacles)[number];

const words: Record<Obstacle, string> = {
  'unknown-format': 'it is none of docx, pdf, md and html',
  'too-large': 'it is larger than 32 MB',
  'too-costly': 'reading it takes too much time or memory; cut it into several documents',
  damaged: 'it cannot be read as what its name says; open it and save it again',
  'no-text': 'there is no text in it; a scanned paper has to be recognised first',
};

/** A document cannot be taken in; the message is for the person who brought it. */
export class DocumentUnreadable extends Error {
  override readonly name = 'DocumentUnreadable';
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle, cause?: unknown) {
    super(`the document cannot be used: ${words[obstacle]}`, { cause });
    this.obstacle = obstacle;
  }
}
