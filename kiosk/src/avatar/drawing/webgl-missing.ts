/** This browser cannot draw in three dimensions: the page says so kindly and goes on without a figure. */
export class WebglMissing extends Error {
  override readonly name = 'WebglMissing';
}
