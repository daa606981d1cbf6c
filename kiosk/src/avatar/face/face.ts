/** What the avatar room needs of a VRM expression manager; a test hands in a plain object. */
export interface Face {
  /** 0 to 1; a name the avatar does not have is ignored. */
  setValue(name: string, weight: number): void;
  /** Null when the avatar has no such expression. */
  getExpression(name: string): FaceExpression | null;
}

/** How much an expression takes back of a blink shown with it, by the rules of its avatar: an avatar of VRM 0.x has none. */
export interface FaceExpression {
  readonly overrideBlink?: 'none' | 'block' | 'blend';
}
