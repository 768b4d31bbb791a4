import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { SESSION_SECONDS } from './session-lifetime.js';

const PLAIN_NAME = 'counterpoint_session';
const HOST_NAME = `__Host-${PLAIN_NAME}`;
/** Tells the page's script that there may be a session; it proves nothing, and nothing on the server reads it. */
const HINT_NAME = 'counterpoint_signed_in';
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|.+\.localhost)$/i;

/**
 * The session's cookie, and a hint beside it that a page may read, so that a first visit need not ask who is signed in. Where browsers keep a secure cookie (https, and this very machine) its name makes them refuse it
 * from anywhere else; on plain http over a network only an unprotected one works.
 */
@Injectable()
export class SessionCookie {
  constructor(@InjectSettings() private readonly settings: Settings) {}

  /** The value of the session's cookie, or null. Only the name that fits the connection counts. */
  read(request: FastifyRequest): string | null {
    return request.cookies?.[this.nameFor(request)] ?? null;
  }

  write(request: FastifyRequest, reply: FastifyReply, token: string): void {
    reply.setCookie(this.nameFor(request), token, { ...this.attributes(request), maxAge: SESSION_SECONDS });
    reply.setCookie(HINT_NAME, '1', { ...this.attributes(request), httpOnly: false, maxAge: SESSION_SECONDS });
  }

  clear(request: FastifyRequest, reply: FastifyReply): void {
    reply.clearCookie(this.nameFor(request), this.attributes(request));
    reply.clearCookie(HINT_NAME, { ...this.attributes(request), httpOnly: false });
  }

  private attributes(request: FastifyRequest): { path: '/'; httpOnly: true; sameSite: 'lax'; secure: boolean } {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.isProtected(request) };
  }

  private nameFor(request: FastifyRequest): string {
    return this.isProtected(request) ? HOST_NAME : PLAIN_NAME;
  }

  private isProtected(request: FastifyRequest): boolean {
    const isPublicHttps = this.settings.PUBLIC_URL?.startsWith('https:') ?? false;
    return isPublicHttps || request.protocol === 'https' || LOOPBACK_HOST.test(request.hostname);
  }
}
