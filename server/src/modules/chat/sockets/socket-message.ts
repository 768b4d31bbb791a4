import { z } from 'zod';
import { InvalidInputError } from '../../../common/http/errors/invalid-input.error.js';
import { MalformedBodyError } from '../../../common/http/errors/malformed-body.error.js';
import { shapeProblems } from '../../../common/http/fields/shape-problems.js';
import { LARGEST_ID } from '../../../common/largest-id.js';
import { parseJson } from '../../../common/text/parse-json.js';
import { isStorableText } from '../../../common/text/storable-text.js';
import { AGENT_MODES } from '../dto/send-message.dto.js';

const objectSchema = z.record(z.string(), z.unknown());
const messageSchema = z.strictObject({
  message: z
    .string()
    .refine((text) => /\S/.test(text), 'must hold more than white space')
    .refine(isStorableText, 'must hold no NUL and no half characters'),
  parent_id: z.int().min(1).max(LARGEST_ID).nullable().optional(),
  mode: z.enum(AGENT_MODES).optional(),
});

/** What a client says through a socket: the part of `POST /api/chat/` that a conversation already chosen leaves. */
export type SocketMessage = z.infer<typeof messageSchema>;

/** Reads a frame. @throws MalformedBodyError for what is no JSON object, InvalidInputError naming the fields at fault. */
export function readSocketMessage(text: string): SocketMessage {
  const frame = objectSchema.safeParse(parseJson(text));
  if (!frame.success) throw new MalformedBodyError();
  const parsed = messageSchema.safeParse(frame.data);
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(shapeProblems(parsed.error));
}
