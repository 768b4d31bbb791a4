import { Injectable } from '@nestjs/common';

/** What stands in the conversation in place of a one-time code. */
export const MASKED_CODE = '••••••';

/** One-time codes on their way to their run: in memory only, and only until the run takes them. */
@Injectable()
export class TurnSecrets {
  private readonly codes = new Map<string, string>();

  keep(runId: string, code: string): void {
    this.codes.set(runId, code);
  }

  /** The code of a run, once; undefined when another process received it or this one was started anew. */
  take(runId: string): string | undefined {
    const code = this.codes.get(runId);
    this.codes.delete(runId);
    return code;
  }
}
