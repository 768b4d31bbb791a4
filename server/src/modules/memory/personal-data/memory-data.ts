import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalData, type PersonalDataContributor } from '../../auth/account/personal-data.js';
import { toMemoryDto } from '../dto/memory.dto.js';
import { UserMemoryService } from '../user-memory.service.js';

/** The part of a personal export that is what is remembered of a person. */
@Injectable()
export class MemoryData implements PersonalDataContributor, OnModuleInit {
  readonly section = 'memory';

  constructor(
    private readonly personalData: PersonalData,
    private readonly memory: UserMemoryService,
  ) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  async contribute(userId: number): Promise<unknown> {
    return toMemoryDto(await this.memory.show(userId));
  }
}
