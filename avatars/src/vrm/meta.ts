import type { Person } from '../cast/person.ts';

/** Name, terms of use and picture. The avatars are the project's own work and may be used, sold and changed freely. */
export function metaOf({ names }: Person, thumbnailImage: number): object {
  return {
    name: names.en,
    version: '1.0',
    authors: ['Lobby'],
    copyrightInformation: 'Modelled by the code of the Lobby project',
    licenseUrl: 'https://vrm.dev/licenses/1.0/',
    thumbnailImage,
    avatarPermission: 'everyone',
    commercialUsage: 'corporation',
    creditNotation: 'unnecessary',
    allowRedistribution: true,
    modification: 'allowModificationRedistribution',
    allowExcessivelyViolentUsage: false,
    allowExcessivelySexualUsage: false,
    allowPoliticalOrReligiousUsage: false,
    allowAntisocialOrHateUsage: false,
  };
}
