/** Two tools were found under one name; the server does not start, since a call could mean either. */
export class DuplicateToolError extends Error {
  override readonly name = 'DuplicateToolError';

  static among(names: readonly string[]): DuplicateToolError {
    const doubled = names.find((name, place) => names.indexOf(name) !== place) ?? '';
    return new DuplicateToolError(`Two tools are called "${doubled}". Give one of them another name.`);
  }
}
