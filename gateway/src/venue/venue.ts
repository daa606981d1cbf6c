/** Nobody has imported a venue of this id. */
export class UnknownVenue extends Error {
  override readonly name = 'UnknownVenue';

  constructor(venueId: string) {
    super(`there is no venue ${venueId}`);
  }
}
