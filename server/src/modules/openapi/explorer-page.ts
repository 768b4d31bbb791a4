import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { EXPLORER_FILES, PUBLIC_FOLDER } from '../../common/pages/public-folder.js';

/** The page that shows the interface to people; its scripts and styles are static files below `/explorer/`. */
@Injectable()
export class ExplorerPage {
  private text: string | undefined;

  /** Read with the first request for it, so that a server without its public files still answers everything else. */
  get html(): string {
    return (this.text ??= readFileSync(join(PUBLIC_FOLDER, EXPLORER_FILES, 'index.html'), 'utf8'));
  }
}
