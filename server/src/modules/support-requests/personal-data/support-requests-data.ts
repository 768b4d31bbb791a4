import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalData, type PersonalDataContributor } from '../../auth/account/personal-data.js';
import { toSupportRequestDto } from '../dto/support-request.dto.js';
import { SupportRequestsService } from '../support-requests.service.js';

/** The part of a personal export that is what a person asked the staff for. */
@Injectable()
export class SupportRequestsData implements PersonalDataContributor, OnModuleInit {
  readonly section = 'support_requests';

  constructor(
    private readonly personalData: PersonalData,
    private readonly requests: SupportRequestsService,
  ) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  async contribute(userId: number): Promise<unknown> {
    return (await this.requests.allOf(userId)).map(toSupportRequestDto);
  }
}
