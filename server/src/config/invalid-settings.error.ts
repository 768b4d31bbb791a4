/** The environment cannot be used; the message names each bad variable and why, never its value. */
export class InvalidSettingsError extends Error {
  override readonly name = 'InvalidSettingsError';

  /** @param problems one for each bad variable, which begins with its name. */
  constructor(problems: readonly string[]) {
    super(`The settings cannot be used. ${problems.join('; ')}.`);
  }
}
