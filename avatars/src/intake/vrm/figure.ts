/** What an avatar file says of its figure, in the words of VRM 1.0 whichever version it is written in. */
export interface Figure {
  readonly version: '0.x' | '1.0';
  readonly title: string;
  readonly makers: string;
  readonly licence: Licence;
  /** The node of each human bone that is there. */
  readonly bones: ReadonlyMap<string, number>;
  /** The expressions that change something on the figure, presets and own ones together. */
  readonly expressions: ReadonlySet<string>;
  /** How the eyes are turned, if the file says so. */
  readonly gaze: 'bone' | 'expression' | undefined;
  readonly springs: SpringMeasures;
}

export interface SpringMeasures {
  readonly springJoints: number;
  readonly springCollisions: number;
}

/** What the maker allows. Texts are as the file has them. */
export interface Licence {
  /** Undefined when everybody may appear as this avatar, otherwise the word that narrows it. */
  readonly onlyFor: string | undefined;
  /** Undefined when a business may use it, otherwise the word that forbids it. */
  readonly notForBusiness: string | undefined;
  readonly creditWanted: boolean;
  readonly mayBePassedOn: boolean;
  /** Terms that are written elsewhere and that a person has to read. */
  readonly termsUrl: string | undefined;
}
