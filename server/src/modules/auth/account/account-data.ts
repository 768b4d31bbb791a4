import { Injectable, type OnModuleInit } from '@nestjs/common';
import { toUserDto } from '../../users/dto/user.dto.js';
import { UsersService } from '../../users/users.service.js';
import { toApiKeyDto } from '../api-keys/api-key.dto.js';
import { ApiKeysService } from '../api-keys/api-keys.service.js';
import { toSessionDto } from '../sessions/session.dto.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { PersonalData, type PersonalDataContributor } from './personal-data.js';

const ALL_KEYS = 1_000;

/** The part of a personal export that is about the account itself. */
@Injectable()
export class AccountData implements PersonalDataContributor, OnModuleInit {
  readonly section = 'account';

  constructor(
    private readonly personalData: PersonalData,
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly apiKeys: ApiKeysService,
  ) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  async contribute(userId: number): Promise<unknown> {
    const { keys } = await this.apiKeys.page(userId, ALL_KEYS, 0);
    return {
      ...toUserDto(await this.users.get(userId)),
      sessions: (await this.sessions.findAliveOf(userId)).map((session) => toSessionDto(session, null)),
      api_keys: keys.map(toApiKeyDto),
    };
  }
}
