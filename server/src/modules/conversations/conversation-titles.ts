import { Injectable } from '@nestjs/common';
import { Cipher } from '../../common/encryption/cipher.js';

const TITLE = 'conversations.title';

/** The border between readable titles and their columns at rest. */
@Injectable()
export class ConversationTitles {
  constructor(private readonly cipher: Cipher) {}

  seal(title: string): string {
    return this.cipher.seal(TITLE, title);
  }

  open(sealed: string): string {
    return this.cipher.open(TITLE, sealed);
  }
}
