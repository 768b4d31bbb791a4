import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Terminal } from './terminal.js';

const CLEAR_LINE = '\r\u001b[K';

/** The terminal of this process: results on standard output, everything else on standard error. */
export class ProcessTerminal extends Terminal {
  override readonly isInteractive = process.stdin.isTTY === true && process.stderr.isTTY === true;
  private progressShown = false;

  override print(line: string): void {
    this.endProgress();
    process.stdout.write(`${line}\n`);
  }

  override complain(line: string): void {
    this.endProgress();
    process.stderr.write(`${line}\n`);
  }

  override progress(line: string): void {
    if (process.stderr.isTTY !== true) return;
    process.stderr.write(`${CLEAR_LINE}${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
    this.progressShown = true;
  }

  override endProgress(): void {
    if (this.progressShown) process.stderr.write(CLEAR_LINE);
    this.progressShown = false;
  }

  override async ask(question: string): Promise<string> {
    return this.question(question, process.stderr);
  }

  override async askSecret(question: string): Promise<string> {
    process.stderr.write(question);
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
    const answer = await this.question('', silent);
    process.stderr.write('\n');
    return answer;
  }

  private async question(question: string, output: NodeJS.WritableStream): Promise<string> {
    const lines = createInterface({ input: process.stdin, output, terminal: true });
    try {
      return (await lines.question(question)).trim();
    } finally {
      lines.close();
    }
  }
}
