import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { InjectSettings, type Settings } from '../config/settings.js';
import type { Mail } from './mail.js';

const TIMEOUT_MILLISECONDS = 15_000;
const IMPLICIT_TLS_PORT = 465;

/** Hands mail to the SMTP server of the settings; unconfigured without `EMAIL_HOST`. */
@Injectable()
export class SmtpTransport {
  private readonly transporter: Transporter | null;

  constructor(@InjectSettings() private readonly settings: Settings) {
    this.transporter = settings.EMAIL_HOST === undefined ? null : makeTransporter(settings, settings.EMAIL_HOST);
  }

  get isConfigured(): boolean {
    return this.transporter !== null;
  }

  /** @throws when the server does not take the mail within 15 seconds. */
  async send({ to, subject, text }: Mail): Promise<void> {
    await this.transporter?.sendMail({ from: this.settings.EMAIL_FROM, to: { name: '', address: to }, subject, text });
  }
}

function makeTransporter(settings: Settings, host: string): Transporter {
  const isImplicit = settings.EMAIL_PORT === IMPLICIT_TLS_PORT;
  return createTransport({
    host,
    port: settings.EMAIL_PORT,
    secure: settings.EMAIL_USE_TLS && isImplicit,
    requireTLS: settings.EMAIL_USE_TLS && !isImplicit,
    auth:
      settings.EMAIL_HOST_USER === undefined
        ? undefined
        : { user: settings.EMAIL_HOST_USER, pass: settings.EMAIL_HOST_PASSWORD ?? '' },
    connectionTimeout: TIMEOUT_MILLISECONDS,
    greetingTimeout: TIMEOUT_MILLISECONDS,
    socketTimeout: TIMEOUT_MILLISECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
