import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { AuditService } from '../../audit/audit.service.js';
import { ConversationsService } from '../conversations.service.js';
import { ImportTooLargeError } from '../errors/import-too-large.error.js';
import type { ConversationView } from '../views/conversation-view.js';
import { ConversationViews } from '../views/conversation-views.js';
import { ConversationExporter } from './conversation-exporter.js';
import { ConversationImporter } from './conversation-importer.js';
import { EXPORT_MEDIA, type ExportFormat, writeExport } from './export-format.js';
import { readTransfer } from './read-transfer.js';
import { MOST_MESSAGES } from './transfer-limits.js';

/** A file to be handed out. */
export interface ExportFile {
  /** Its name is ours: nothing that people wrote stands in it. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** What people do with files of conversations. */
@Injectable()
export class TransferService {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly views: ConversationViews,
    private readonly exporter: ConversationExporter,
    private readonly importer: ConversationImporter,
    private readonly audit: AuditService,
  ) {}

  /** @throws ConversationNotFoundError unless the caller may read the conversation. */
  async export(caller: Caller, reference: string, format: ExportFormat): Promise<ExportFile> {
    const conversation = await this.conversations.readable(caller, reference);
    const content = writeExport([await this.exporter.export(conversation, null)], format);
    return { name: `conversation-${conversation.id}.${format}`, mediaType: EXPORT_MEDIA[format], content };
  }

  /**
   * Makes all conversations of a file the caller's, or none. Owners that the file names are ignored.
   *
   * @throws InvalidInputError naming the fields at fault; ImportTooLargeError over 10,000 messages.
   */
  async import(caller: Caller, document: unknown): Promise<ConversationView[]> {
    const { conversations } = readTransfer(document);
    const messageCount = conversations.reduce((sum, { messages }) => sum + messages.length, 0);
    if (messageCount > MOST_MESSAGES) throw new ImportTooLargeError(MOST_MESSAGES);
    const owned = conversations.map((conversation) => ({ ownerId: caller.userId, conversation }));
    const imported = await this.importer.import(owned);
    await this.audit.record({
      actor: caller.userId,
      action: 'conversation.imported',
      subject: `user:${caller.userId}`,
      details: { conversations: imported.length, messages: messageCount },
    });
    return this.views.of(caller, imported);
  }
}
