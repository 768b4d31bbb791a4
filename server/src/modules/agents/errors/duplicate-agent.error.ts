/** Two agents were found under one name; the server does not start, since messages could go to either. */
export class DuplicateAgentError extends Error {
  override readonly name = 'DuplicateAgentError';

  constructor(agent: string) {
    super(`Two agents are called "${agent}". Give one of them another name.`);
  }
}
