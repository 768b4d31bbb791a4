import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { configureHttp } from './common/http/configure-http.js';
import { fastifyOptions } from './common/http/fastify-options.js';
import { ApplicationLogger } from './common/logging/application-logger.js';
import { servePage } from './common/pages/serve-page.js';
import { keepFilesPrivate } from './config/private-files.js';
import { readSettings, type Settings } from './config/settings.js';
import { publishInterface } from './modules/openapi/publish-interface.js';
import { findProjectRoot } from './project-root.js';
import { startupProblem } from './startup-problem.js';

async function start(): Promise<void> {
  const settings = readSettings(process.env, findProjectRoot());
  keepFilesPrivate(settings);
  const logger = new ApplicationLogger(settings);
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings),
    new FastifyAdapter(fastifyOptions(settings)),
    { logger, abortOnError: false, rawBody: true },
  );
  await configureHttp(application, settings);
  await servePage(application, settings);
  publishInterface(application);
  application.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  await application.listen(settings.PORT, settings.HOST);
  warnOfMissingStore(settings);
  announce(await application.getUrl(), join(settings.DATA_DIR, 'first-passwords.txt'));
}

/** The server starts without its store, and takes it up when it comes; whoever named one shall not have to guess. */
function warnOfMissingStore({ STORE_DATABASE: store }: Settings): void {
  if (store?.kind !== 'sqlite' || existsSync(store.file)) return;
  process.stderr.write(`There is no store at ${store.file}, which STORE_DATABASE_URL names: questions wait for it.\n`);
}

/** Tells the person at the terminal, whatever the log's own place is. */
function announce(address: string, passwords: string): void {
  if (existsSync(passwords)) process.stdout.write(`The passwords of the first accounts are in ${passwords}\n`);
  process.stdout.write(`Counterpoint is ready at ${address.replace('127.0.0.1', 'localhost')}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${startupProblem(error)}\n`);
  process.exit(1);
});
