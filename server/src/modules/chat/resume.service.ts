import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { ChatService } from './chat.service.js';
import type { ResumeRunDto } from './dto/resume-run.dto.js';
import { RunControlService } from './run-control.service.js';
import type { AcceptedTurn } from './turns/accepted-turn.js';
import type { TurnOptions } from './turns/turn-intake.js';

/** The two ways on from a run that is not at its end: with the person's reply, and without. */
@Injectable()
export class ResumeService {
  constructor(
    private readonly chat: ChatService,
    private readonly control: RunControlService,
  ) {}

  /** @throws NothingPendingError when nothing waits for the reply, or nothing is new. */
  async resume(
    caller: Caller,
    threadId: string,
    { message, last_message_id: lastMessageId }: ResumeRunDto,
    options: TurnOptions,
    key: string | undefined,
  ): Promise<AcceptedTurn> {
    if (message === undefined) return this.control.takeUp(caller, threadId, lastMessageId);
    return this.chat.reply(caller, threadId, message, options, key);
  }
}
