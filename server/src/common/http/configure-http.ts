import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '../../config/settings.js';
import { obeyBodyLimits } from './body-limit.decorator.js';
import { addRequestHooks } from './request-hooks.js';
import { type PagePolicy, renderSecurityHeaders } from './security-headers.js';

/**
 * Makes an application ready to be asked over HTTP: security headers, cookies, request ids. Call it once, before
 * `listen`. What needs injection (guards, pipe, filter) comes with the modules instead.
 */
export async function configureHttp(
  application: NestFastifyApplication,
  settings: Settings,
  policy: PagePolicy = {},
): Promise<void> {
  obeyBodyLimits(application.getHttpAdapter().getInstance());
  const fastify = application.getHttpAdapter().getInstance();
  const headers = await renderSecurityHeaders(settings, policy);
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  // An expectation that is not known may be left unmet (RFC 9110, 10.1.1); Node would refuse it with a bare answer.
  fastify.server.on('checkExpectation', (request, response) => fastify.server.emit('request', request, response));
  await application.register(cookie);
  // After the headers, so that what the hooks refuse carries them too.
  addRequestHooks(fastify, settings);
}
