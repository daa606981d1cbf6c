/**
 * Whether a person has said all they wanted to, as far as their words tell: `finished` words end as only whole sentences do,
 * `complete` ones could stand by themselves, `hanging` ones ask for more.
 */
export type Completeness = 'finished' | 'complete' | 'unsure' | 'hanging';
