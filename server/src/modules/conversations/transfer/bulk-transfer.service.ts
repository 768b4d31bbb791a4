import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { UsersService } from '../../users/users.service.js';
import type { ConversationSelection } from '../conversation-filter.js';
import { ConversationsService } from '../conversations.service.js';
import { UnknownOwnerError } from '../errors/unknown-owner.error.js';
import { ConversationExporter, type ExportedConversation } from './conversation-exporter.js';
import { ConversationImporter } from './conversation-importer.js';
import { readTransfer } from './read-transfer.js';
import type { TransferConversation } from './transfer-document.js';

/** Files of everybody's conversations, for who runs the server. */
@Injectable()
export class BulkTransferService {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly exporter: ConversationExporter,
    private readonly importer: ConversationImporter,
    private readonly users: UsersService,
    private readonly audit: AuditService,
  ) {}

  /** The selected conversations, each with the user name of its owner; null when the account is gone. */
  async *export(selection: ConversationSelection): AsyncGenerator<ExportedConversation> {
    const names = new Map<number, string | null>();
    for await (const conversation of this.conversations.all(selection)) {
      const { userId } = conversation;
      if (!names.has(userId)) names.set(userId, (await this.users.find(userId))?.username ?? null);
      yield this.exporter.export(conversation, names.get(userId) ?? null);
    }
  }

  /**
   * Gives every conversation of a file back to its owner, or all of them to one account.
   *
   * @param ownerId who gets all of them; null for the owners that the file names.
   * @returns how many there were.
   * @throws InvalidInputError for a file of another form; UnknownOwnerError. Nothing is taken in then.
   */
  async import(document: unknown, ownerId: number | null): Promise<number> {
    const { conversations } = readTransfer(document);
    const owners = ownerId === null ? await this.ownersOf(conversations) : new Map<string | null, number>();
    const imported = await this.importer.import(
      conversations.map((conversation) => {
        const owner = ownerId ?? owners.get(conversation.owner);
        if (owner === undefined) throw new UnknownOwnerError(conversation.owner);
        return { ownerId: owner, conversation };
      }),
    );
    const details = { conversations: imported.length };
    await this.audit.record({
      actor: 'system',
      action: 'conversation.imported',
      subject: 'conversation:many',
      details,
    });
    return imported.length;
  }

  private async ownersOf(conversations: readonly TransferConversation[]): Promise<Map<string | null, number>> {
    const owners = new Map<string | null, number>();
    for (const name of new Set(conversations.map(({ owner }) => owner))) {
      const user = name === null ? null : await this.users.findByLogin(name);
      if (user !== null) owners.set(name, user.id);
    }
    return owners;
  }
}
