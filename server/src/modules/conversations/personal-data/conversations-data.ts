import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalData, type PersonalDataContributor } from '../../auth/account/personal-data.js';
import { ConversationsRepository } from '../conversations.repository.js';
import { ConversationExporter } from '../transfer/conversation-exporter.js';
import { toTransferDocument } from '../transfer/transfer-document.js';

/** The part of a personal export that is what a person said here, and was told. */
@Injectable()
export class ConversationsData implements PersonalDataContributor, OnModuleInit {
  readonly section = 'conversations';

  constructor(
    private readonly personalData: PersonalData,
    private readonly conversations: ConversationsRepository,
    private readonly exporter: ConversationExporter,
  ) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  /** A file that can be imported again as it is. */
  async contribute(userId: number): Promise<unknown> {
    const exported = [];
    for (const conversation of await this.conversations.findAllByOwner(userId))
      exported.push((await this.exporter.export(conversation, null)).conversation);
    return toTransferDocument(exported);
  }
}
