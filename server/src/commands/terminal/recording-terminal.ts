import { Terminal } from './terminal.js';

/** A terminal for specs: keeps what is printed, answers questions from a list; interactive while it has answers. */
export class RecordingTerminal extends Terminal {
  readonly printed: string[] = [];
  readonly complaints: string[] = [];

  constructor(private readonly answers: string[] = []) {
    super();
  }

  override get isInteractive(): boolean {
    return this.answers.length > 0;
  }

  override print(line: string): void {
    this.printed.push(line);
  }

  override complain(line: string): void {
    this.complaints.push(line);
  }

  override progress(): void {}

  override endProgress(): void {}

  override async ask(): Promise<string> {
    return this.answers.shift() ?? '';
  }

  override async askSecret(): Promise<string> {
    return this.answers.shift() ?? '';
  }
}
