/** A line of the store's source files that cannot be used; the message names file and line as an editor understands them. */
export class SourceError extends Error {
  /**
   * @param {{ file: string, number: number }} line where the problem is; numbers start at 1
   * @param {string} problem what is wrong, in words for the person who edits the file
   */
  constructor(line, problem) {
    super(`${line.file}:${line.number}: ${problem}`);
    this.name = 'SourceError';
  }
}
