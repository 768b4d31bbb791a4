import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../config/settings.js';

const FILE = 'first-passwords.txt';

/** A password that was made up for one of the first accounts. */
export interface FirstPassword {
  readonly purpose: string;
  readonly username: string;
  readonly password: string;
}

/** Hands made-up passwords to the person who starts the server: on the terminal, or without one in a private file. */
@Injectable()
export class FirstPasswords {
  private readonly logger = new Logger(FirstPasswords.name);

  constructor(@InjectSettings() private readonly settings: Settings) {}

  async handOver(passwords: readonly FirstPassword[]): Promise<void> {
    if (passwords.length === 0) return;
    if (process.stdout.isTTY) process.stdout.write(onTerminal(passwords));
    else await this.write(passwords);
  }

  private async write(passwords: readonly FirstPassword[]): Promise<void> {
    const file = join(this.settings.DATA_DIR, FILE);
    await mkdir(this.settings.DATA_DIR, { recursive: true });
    await writeFile(file, `${listed(passwords)}\n`, { mode: 0o600, flag: 'a' });
    await chmod(file, 0o600);
    this.logger.warn(`The passwords of the first accounts are in ${FILE} in DATA_DIR. Read them and delete the file.`);
  }
}

function listed(passwords: readonly FirstPassword[]): string {
  return passwords.map(({ purpose, username, password }) => `${username}  ${password}  (${purpose})`).join('\n');
}

function onTerminal(passwords: readonly FirstPassword[]): string {
  return `\nThe first accounts. These passwords are shown this once:\n\n${listed(passwords)}\n\n`;
}
