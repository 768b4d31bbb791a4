import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookie } from '../sessions/session-cookie.js';
import { type SignedInDto, toSignedInDto } from './sign-in.dto.js';
import type { SignedIn, Visitor } from './signed-in.js';

/** Between sign-in and the browser: reads the visitor out of a request, and writes the cookie of a sign-in. */
@Injectable()
export class SignInDoor {
  constructor(private readonly cookie: SessionCookie) {}

  visitorOf(request: FastifyRequest): Visitor {
    return {
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      earlierToken: this.cookie.read(request),
    };
  }

  /** Sends the session's cookie along and returns the body of the answer. */
  open(request: FastifyRequest, reply: FastifyReply, signedIn: SignedIn): SignedInDto {
    this.cookie.write(request, reply, signedIn.sessionToken);
    return toSignedInDto(signedIn);
  }

  /** Takes the cookie away and has the browser forget what it stored of us. */
  close(request: FastifyRequest, reply: FastifyReply): void {
    this.cookie.clear(request, reply);
    reply.header('Clear-Site-Data', '"cache", "storage"');
  }
}
