/** The person, or the program, at the other end of a command. */
export abstract class Terminal {
  /** Whether somebody can be asked. */
  abstract readonly isInteractive: boolean;
  /** Prints a line of the result. */
  abstract print(line: string): void;
  /** Prints a line about what went wrong. */
  abstract complain(line: string): void;
  /** Shows how far long work is, in one line that is written over; does nothing when nobody watches. */
  abstract progress(line: string): void;
  /** Takes the line of progress away. */
  abstract endProgress(): void;
  abstract ask(question: string): Promise<string>;
  /** As `ask`, without showing what is typed. */
  abstract askSecret(question: string): Promise<string>;
}
