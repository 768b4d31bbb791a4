import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../config/settings.js';

const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '::1']);

/** Says once, at start, when sessions may travel over a network unprotected. */
@Injectable()
export class PlainTransportWarning implements OnApplicationBootstrap {
  private readonly logger = new Logger(PlainTransportWarning.name);

  constructor(@InjectSettings() private readonly settings: Settings) {}

  onApplicationBootstrap(): void {
    const isHttps = this.settings.PUBLIC_URL?.startsWith('https:') ?? false;
    if (isHttps || LOOPBACK_HOSTS.has(this.settings.HOST)) return;
    this.logger.warn(
      'Other machines may reach this server over plain http, where session cookies can be read on the way. ' +
        'Put it behind https and set PUBLIC_URL to its https address.',
    );
  }
}
