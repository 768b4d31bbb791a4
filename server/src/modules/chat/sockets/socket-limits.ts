import { Injectable } from '@nestjs/common';
import { FixedWindowStorage } from '../../../common/throttling/fixed-window-storage.js';
import { isAnonymous, trackerOf } from '../../../common/throttling/request-tracker.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import type { ChatSocket } from './chat-socket.js';

const MILLISECONDS = 1000;

/** Counts messages of sockets as requests: a socket is no way round the limits. */
@Injectable()
export class SocketLimits {
  constructor(
    private readonly storage: FixedWindowStorage,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  /** Counts one message; true when the account, or the address, has had its allowance. */
  async isReached({ caller, request }: ChatSocket): Promise<boolean> {
    const counted = { caller, ip: request.ip };
    const { limit, windowSeconds } = isAnonymous(counted) ? this.settings.THROTTLE_ANON : this.settings.THROTTLE_USER;
    return (await this.storage.increment(trackerOf(counted), windowSeconds * MILLISECONDS, limit)).isBlocked;
  }
}
