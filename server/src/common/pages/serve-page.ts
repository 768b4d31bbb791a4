import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../../config/settings.js';
import { MISSING_PAGE } from './missing-page.js';
import { readPageAddress } from './page-address.js';
import { EXPLORER_FILES, PUBLIC_FOLDER } from './public-folder.js';

const INDEX = 'index.html';
/** Vite names these files by their contents, so a name never means anything else. */
const NAMED_BY_CONTENTS = /^assets\//;
const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const ASK_EVERY_TIME = 'no-cache';

/**
 * Serves the built web app: its files, and its index for every other address that could be one of its views, plus the
 * static files of the interface explorer. Call it once, after `configureHttp` and before `listen`.
 */
export async function servePage(
  application: NestFastifyApplication,
  settings: Pick<Settings, 'projectRoot'>,
): Promise<void> {
  const folder = join(settings.projectRoot, 'web', 'dist');
  await application.register(fastifyStatic, {
    serve: false,
    cacheControl: false,
    dotfiles: 'ignore',
    preCompressed: true,
  });
  const fastify = application.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => answer(request, reply, folder));
}

function answer(request: FastifyRequest, reply: FastifyReply, folder: string): FastifyReply {
  const address = readPageAddress(request.raw.url ?? '/');
  switch (address.kind) {
    case 'view':
      return sendIndex(reply, folder);
    case 'file':
      return sendFile(reply, address.file, address.file.startsWith(EXPLORER_FILES) ? PUBLIC_FOLDER : folder);
    case 'none':
      reply.callNotFound();
      return reply;
  }
}

function sendIndex(reply: FastifyReply, folder: string): FastifyReply {
  if (existsSync(join(folder, INDEX))) return sendFile(reply, INDEX, folder);
  return reply.status(503).type('text/html; charset=utf-8').send(MISSING_PAGE);
}

function sendFile(reply: FastifyReply, file: string, folder: string): FastifyReply {
  const caching = NAMED_BY_CONTENTS.test(file) && existsSync(join(folder, file)) ? FOR_A_YEAR : ASK_EVERY_TIME;
  return reply.header('Cache-Control', caching).sendFile(file, folder);
}
