import { Injectable } from '@nestjs/common';
import { Wakes } from '../../../common/wakes.js';

/** Wakes those who watch a conversation, by its number, in this process when something new is stored in it. */
@Injectable()
export class ConversationWakes extends Wakes<number> {}
