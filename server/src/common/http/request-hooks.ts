import { isUtf8 } from 'node:buffer';
import type { RawBodyRequest } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../../config/settings.js';
import type { ProblemError } from '../errors/problem.error.js';
import { isDeeper } from '../text/json-depth.js';
import { AllowedMethods } from './allowed-methods.js';
import { isCrossSite } from './cross-site.js';
import { discardBody } from './discard-body.js';
import { CrossSiteError } from './errors/cross-site.error.js';
import { InvalidInputError } from './errors/invalid-input.error.js';
import { MalformedBodyError } from './errors/malformed-body.error.js';
import { MethodNotAllowedError } from './errors/method-not-allowed.error.js';
import { UnknownHostError } from './errors/unknown-host.error.js';
import { UnsupportedMediaError } from './errors/unsupported-media.error.js';
import { Page } from './page.js';
import { toPageDocument } from './page-document.js';
import { unstorableFields } from './unstorable-fields.js';

const TOO_LARGE = 413;
const JSON_MEDIA = /^application\/json\s*(;|$)/i;
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]*)/i;
/** Levels of the deepest body that any route takes, with room to spare. */
const DEEPEST_BODY = 32;
const PRIVATE_PATH = /^\/+(api|webhooks)(\/|\?|$)/i;

type ReadRequest = RawBodyRequest<FastifyRequest>;

/**
 * Adds what happens to every request before its route: the answer names the request, answers of the interface are never
 * kept by caches, pages name their neighbours, and requests for unknown hosts, by pages of other sites or with bodies other than JSON end here, unread.
 */
export function addRequestHooks(
  fastify: FastifyInstance,
  settings: Pick<Settings, 'ALLOWED_HOSTS' | 'PUBLIC_URL'>,
): void {
  const hosts = allowedHosts(settings);
  const methods = new AllowedMethods();
  methods.collectFrom(fastify);
  const publicOrigin = settings.PUBLIC_URL === undefined ? undefined : new URL(settings.PUBLIC_URL).origin;
  const problemOfHead = (request: FastifyRequest, reply: FastifyReply): ProblemError | undefined => {
    if (!isForUs(request, hosts)) return new UnknownHostError();
    if (isCrossSite(request, publicOrigin)) return new CrossSiteError();
    return problemOfMethod(request, reply, methods) ?? problemOfMediaType(request);
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('X-Request-Id', request.id);
    if (isPrivate(request)) reply.header('Cache-Control', 'no-store');
    done(problemOfHead(request, reply));
  });
  fastify.addHook('preValidation', (request, _reply, done) => done(problemOfInput(request)));
  fastify.addHook('preSerialization', ({ url }, _reply, payload, done) => {
    done(null, payload instanceof Page ? toPageDocument(payload, url) : payload);
  });
  fastify.addHook('onSend', ({ raw }, { statusCode }, _payload, done) => {
    if (statusCode === TOO_LARGE) void discardBody(raw).then(() => done());
    // Reads of one round of the event loop are answered together: whoever waits is woken once, not for each answer, and
    // waking is a fourth of what a small read costs. Only reads: what others begin behind their answers must not come before them.
    else if (raw.method === 'GET') setImmediate(done);
    else done();
  });
}

/** HTTP/1.1 has every request name its host; which hosts are ours, an installation may say. */
function isForUs({ raw, hostname }: FastifyRequest, hosts: ReadonlySet<string> | null): boolean {
  if (raw.headers.host === undefined && raw.httpVersion === '1.1') return false;
  return hosts === null || hosts.has(hostname.toLowerCase());
}

/** A known address that is asked in another way is told from an unknown one, and says in which ways it can be asked. */
function problemOfMethod(
  request: FastifyRequest,
  reply: FastifyReply,
  methods: AllowedMethods,
): ProblemError | undefined {
  if (!request.is404 && request.routeOptions.url !== '/*') return undefined;
  const allowed = methods.of(request.raw.url ?? '');
  if (allowed.length === 0) return undefined;
  reply.header('Allow', allowed.join(', '));
  return new MethodNotAllowedError(allowed);
}

/** Some clients name a media type with every request; without a body there is nothing it could be the type of. */
function problemOfMediaType({ headers, raw }: FastifyRequest): ProblemError | undefined {
  const type = headers['content-type'];
  if (hasBody(headers)) return problemOfBodyForm(type ?? '', headers['content-encoding']);
  if (type !== undefined) delete raw.headers['content-type'];
  return undefined;
}

/** Only what is read as it was meant is read: a body in another form would arrive as other characters. */
function problemOfBodyForm(type: string, encoding: string | undefined): ProblemError | undefined {
  if (!JSON_MEDIA.test(type)) return new UnsupportedMediaError();
  if (encoding !== undefined && !/^identity$/i.test(encoding))
    return new UnsupportedMediaError('Send the body without Content-Encoding.');
  const charset = CHARSET.exec(type)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return undefined;
  return new UnsupportedMediaError('Send the body in UTF-8.');
}

function problemOfInput({ body, query, rawBody }: ReadRequest): ProblemError | undefined {
  if (rawBody !== undefined && !isUtf8(rawBody)) return new MalformedBodyError('The body must be encoded as UTF-8.');
  if (body !== undefined && (!isObject(body) || isDeeper(body, DEEPEST_BODY))) return new MalformedBodyError();
  const problems = [...unstorableFields(query), ...unstorableFields(body)];
  return problems.length > 0 ? new InvalidInputError(problems) : undefined;
}

/** Looks at the address as well, because the page's own route takes every address that no other route takes. */
function isPrivate(request: FastifyRequest): boolean {
  // Fastify makes `routeOptions` anew whenever they are asked for.
  return PRIVATE_PATH.test(request.raw.url ?? '') || PRIVATE_PATH.test(request.routeOptions.url ?? '');
}

/** Bodies are objects everywhere; anything else would look like an empty one to a route whose fields are optional. */
function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

/** The hosts that may be asked for; null serves every host, which is right until somebody names some. */
function allowedHosts(settings: Pick<Settings, 'ALLOWED_HOSTS' | 'PUBLIC_URL'>): Set<string> | null {
  if (settings.ALLOWED_HOSTS.length === 0 || settings.ALLOWED_HOSTS.includes('*')) return null;
  const own = settings.PUBLIC_URL === undefined ? [] : [new URL(settings.PUBLIC_URL).hostname];
  const all = [...settings.ALLOWED_HOSTS, ...own, 'localhost', '127.0.0.1', '[::1]'];
  return new Set(all.map((host) => host.toLowerCase()));
}

function hasBody(headers: FastifyRequest['headers']): boolean {
  const length = headers['content-length'];
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}
