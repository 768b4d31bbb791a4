import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { offsetOf, Page, type PageQueryDto } from '../../../common/http/page.js';
import { ConversationsService } from '../conversations.service.js';
import type { MessageRecord } from '../message.record.js';
import { MessagesRepository } from '../messages.repository.js';
import { branchesOf, type TreeBranch } from './message-tree.js';

/** A branch with its last message. */
export interface Branch extends TreeBranch {
  readonly isNewest: boolean;
  readonly leaf: MessageRecord;
}

/** The ways a conversation went. None is ever lost: editing and regenerating add siblings. */
@Injectable()
export class BranchesService {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly messages: MessagesRepository,
  ) {}

  /** The branches of a conversation, the newest first; the first of them is where the conversation goes on by itself. */
  async list(caller: Caller, reference: string, query: PageQueryDto): Promise<Page<Branch>> {
    const conversation = await this.conversations.readable(caller, reference);
    const branches = branchesOf(await this.messages.findTree(conversation.id));
    const shown = branches.slice(offsetOf(query), offsetOf(query) + query.limit);
    const leaves = await this.messages.findByIds(
      conversation.id,
      shown.map(({ leafId }) => leafId),
    );
    const results = shown.flatMap((branch) => {
      const leaf = leaves.find(({ id }) => id === branch.leafId);
      return leaf === undefined ? [] : [{ ...branch, isNewest: branch === branches[0], leaf }];
    });
    return new Page(results, branches.length, query);
  }
}
