/** How much longer than on a quiet machine of today something may take in the suite, which runs on every machine. */
const GENEROSITY = 5;

/**
 * The bound of a test for something that takes at most so many milliseconds on a quiet machine: that time itself under
 * `npm run bench:page`, a generous one in the suite.
 */
export function boundOf(milliseconds: number): number {
  return process.env['TEST_DELAYS'] === 'strict' ? milliseconds : milliseconds * GENEROSITY;
}
