import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { configureHttp } from './common/http/configure-http.js';
import { fastifyOptions } from './common/http/fastify-options.js';
import type { ApplicationLogger } from './common/logging/application-logger.js';
import type { Settings } from './config/settings.js';

/**
 * The server with its database open and brought to the newest schema, before it listens.
 *
 * @param logger false for a server that says nothing.
 */
export async function openServer(
  settings: Settings,
  logger: ApplicationLogger | false,
): Promise<NestFastifyApplication> {
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings),
    new FastifyAdapter(fastifyOptions(settings)),
    { logger, abortOnError: false, rawBody: true },
  );
  await configureHttp(application, settings);
  return application;
}
