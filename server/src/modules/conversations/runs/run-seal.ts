import { Injectable } from '@nestjs/common';
import { Cipher } from '../../../common/encryption/cipher.js';
import type { Run } from './entities/run.entity.js';
import {
  parseRunInterrupt,
  parseRunRequest,
  parseRunStatus,
  type RunInterrupt,
  type RunRecord,
  type RunRequest,
} from './run.record.js';

const REQUEST = 'runs.request';
const INTERRUPT = 'runs.interrupt';

/** The border between readable runs and their rows at rest. */
@Injectable()
export class RunSeal {
  constructor(private readonly cipher: Cipher) {}

  open(row: Run): RunRecord {
    return {
      ...row,
      status: parseRunStatus(row.status),
      request: parseRunRequest(this.cipher.open(REQUEST, row.request)),
      interrupt: row.interrupt === null ? null : parseRunInterrupt(this.cipher.open(INTERRUPT, row.interrupt)),
    };
  }

  request(request: RunRequest): string {
    return this.cipher.seal(REQUEST, JSON.stringify(request));
  }

  interrupt(interrupt: RunInterrupt | null): string | null {
    return interrupt === null ? null : this.cipher.seal(INTERRUPT, JSON.stringify(interrupt));
  }
}
