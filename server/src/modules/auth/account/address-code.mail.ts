import type { Mail } from '../../../mail/mail.js';

/** The mail that brings the code for an address. It names nobody: whoever gets it may be a stranger. */
export function addressCodeMail(to: string, code: string, storeName: string): Mail {
  return {
    to,
    subject: `Confirm your address for ${storeName}`,
    text: [
      'Hello,',
      '',
      `your code is ${code}. It is good for ten minutes.`,
      '',
      'Somebody wants to use this address for an account. If it was not you, you need not do anything.',
      '',
      storeName,
    ].join('\n'),
  };
}
