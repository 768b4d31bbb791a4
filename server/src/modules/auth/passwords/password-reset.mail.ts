import type { Mail } from '../../../mail/mail.js';

/** What the mail is about. */
export interface PasswordResetFacts {
  readonly to: string;
  readonly username: string;
  readonly token: string;
  readonly storeName: string;
}

/** The mail that brings a password reset key. */
export function passwordResetMail({ to, username, token, storeName }: PasswordResetFacts): Mail {
  const text = [
    `Somebody asked to choose a new password for the account ${username}.`,
    '',
    `The reset key is ${token}`,
    'It is good for one hour and for one use.',
    '',
    'If it was not you, you need not do anything: your password stays as it is.',
    '',
    storeName,
  ].join('\n');
  return { to, subject: `Choose a new password for ${storeName}`, text };
}
