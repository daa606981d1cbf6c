/** Rewrites one kind of written thing as it is said, and leaves everything else alone. */
export type Rule = (text: string) => string;
