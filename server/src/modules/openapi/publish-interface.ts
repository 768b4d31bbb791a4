import type { INestApplication } from '@nestjs/common';
import { describeInterface } from './describe-interface.js';
import { PublishedDocument } from './published-document.js';

/** Describes the application's routes and serves the description. Call it once, before `listen`. */
export function publishInterface(application: INestApplication): void {
  application.get(PublishedDocument).publish(describeInterface(application));
}
