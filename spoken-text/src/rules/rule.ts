/** Rewrites one kind of thing in a text, and leaves everything else alone. */
export type Rule = (text: string) => string;
