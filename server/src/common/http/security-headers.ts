import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify, { type FastifyReply } from 'fastify';
import type { Settings } from '../../config/settings.js';

const SECONDS_PER_YEAR = 31_536_000;

/** What a page of this server may load besides its own files. */
export interface PagePolicy {
  /** CSP sources such as `'sha256-…'` of the inline styles that the web app cannot do without. */
  readonly styleSources?: readonly string[];
}

/**
 * The security headers of every answer. Everything comes from the own origin, nothing inline, nobody frames us;
 * strict transport only where the public address is https, because a browser would otherwise be locked out.
 */
function securityHeaders(settings: Pick<Settings, 'PUBLIC_URL'>, policy: PagePolicy): FastifyHelmetOptions {
  const isHttps = settings.PUBLIC_URL?.startsWith('https:') ?? false;
  return {
    contentSecurityPolicy: { useDefaults: false, directives: directives(policy, isHttps) },
    strictTransportSecurity: isHttps ? { maxAge: SECONDS_PER_YEAR, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  };
}

/**
 * Names and values of the security headers. They are the same for every answer, so helmet writes them once, for a question to
 * a server that serves nothing else, and not with every request.
 */
export async function renderSecurityHeaders(
  settings: Pick<Settings, 'PUBLIC_URL'>,
  policy: PagePolicy,
): Promise<Record<string, string>> {
  const probe = Fastify();
  await probe.register(helmet, securityHeaders(settings, policy));
  probe.get('/', (_request, reply) => reply.send(reply.raw.getHeaders()));
  const answer = await probe.inject('/');
  await probe.close();
  return answer.json<Record<string, string>>();
}

function directives(policy: PagePolicy, isHttps: boolean): Record<string, string[]> {
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", ...(policy.styleSources ?? [])],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(isHttps ? { 'upgrade-insecure-requests': [] } : {}),
  };
}

/** The least an answer needs that is refused before the ordinary headers are set. */
export const LEAST_SECURITY_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** Gives a reply the least it needs. */
export function setSecurityHeaders(reply: FastifyReply): void {
  reply.headers(LEAST_SECURITY_HEADERS);
}
