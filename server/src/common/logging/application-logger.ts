import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { Settings } from '../../config/settings.js';

const REDACTED = ['password', 'code', 'token', 'access', 'refresh', 'authorization', 'cookie', 'email', 'phone'];

/**
 * Writes the log as one JSON object a line. Texts of people, codes and tokens never go in: callers log ids and
 * lengths, and the fields named here are blanked should one slip through.
 */
export class ApplicationLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(settings: Pick<Settings, 'LOG_LEVEL' | 'LOG_FILE' | 'DEBUG'>) {
    const options = {
      level: settings.DEBUG ? 'debug' : settings.LOG_LEVEL,
      base: null,
      redact: { paths: REDACTED.flatMap((field) => [field, `*.${field}`]), censor: '[redacted]' },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level: string) => ({ level }) },
    };
    const file = settings.LOG_FILE;
    this.pino = pino(options, pino.destination({ dest: file ?? 2, sync: file === undefined, mkdir: true }));
  }

  log(message: unknown, ...context: unknown[]): void {
    this.write('info', message, context);
  }

  error(message: unknown, ...context: unknown[]): void {
    this.write('error', message, context);
  }

  warn(message: unknown, ...context: unknown[]): void {
    this.write('warn', message, context);
  }

  debug(message: unknown, ...context: unknown[]): void {
    this.write('debug', message, context);
  }

  verbose(message: unknown, ...context: unknown[]): void {
    this.write('trace', message, context);
  }

  fatal(message: unknown, ...context: unknown[]): void {
    this.write('fatal', message, context);
  }

  private write(
    level: 'info' | 'error' | 'warn' | 'debug' | 'trace' | 'fatal',
    message: unknown,
    rest: unknown[],
  ): void {
    const context = rest.at(-1);
    const stack = rest.length > 1 ? rest[0] : undefined;
    const fields = message instanceof Error ? { err: message } : typeof message === 'object' ? { ...message } : {};
    const text = typeof message === 'string' ? message : undefined;
    this.pino[level]({ ...fields, context, ...(stack === undefined ? {} : { stack }) }, text);
  }
}
