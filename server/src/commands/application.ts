import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Settings } from '../config/settings.js';
import { ManageModule } from './manage.module.js';

/** Opens the application for a command: quiet, without a port, and without taking up runs of a server that works beside it. */
export async function openApplication(settings: Settings): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(ManageModule.with(settings), { logger: false, abortOnError: false });
}
