import { Injectable } from '@nestjs/common';
import { Wakes } from '../../common/wakes.js';

/** Wakes the staff who watch the inbox in this process when a request is made or changed. */
@Injectable()
export class InboxWakes extends Wakes<'inbox'> {}
