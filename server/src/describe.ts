import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { readSettings } from './config/settings.js';
import { describeInterface } from './modules/openapi/describe-interface.js';
import { findProjectRoot } from './project-root.js';

/** Prints the OpenAPI document. Nothing is opened and nothing listens: in preview no provider is made. */
async function describe(): Promise<void> {
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(readSettings({}, findProjectRoot())),
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
  process.stdout.write(`${JSON.stringify(describeInterface(application), null, 2)}\n`);
}

describe().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
