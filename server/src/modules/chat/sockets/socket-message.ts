import { z } from 'zod';
import { isStorableText } from '../../../common/text/storable-text.js';
import { AGENT_MODES } from '../dto/send-message.dto.js';

const LARGEST_ID = 2_147_483_647;

const messageSchema = z.strictObject({
  message: z.string().refine((text) => /\S/.test(text) && isStorableText(text)),
  parent_id: z.int().min(1).max(LARGEST_ID).nullable().optional(),
  mode: z.enum(AGENT_MODES).optional(),
});

/** What a client says through a socket: the part of `POST /api/chat/` that a conversation already chosen leaves. */
export type SocketMessage = z.infer<typeof messageSchema>;

/** Reads a frame; null when it is none of ours. */
export function parseSocketMessage(text: string): SocketMessage | null {
  try {
    return messageSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
