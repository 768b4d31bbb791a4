import { z } from 'zod';
import { parseJson } from '../../../../common/text/parse-json.js';
import type { InstalledModel } from '../../model-provider.contract.js';

const listing = z.object({
  models: z.array(
    z.object({
      name: z.string().min(1),
      modified_at: z.string().default(''),
      size: z.number().nonnegative().optional(),
      capabilities: z.array(z.string()).optional(),
      details: z
        .object({ family: z.string().nullish(), context_length: z.number().int().positive().optional() })
        .optional(),
    }),
  ),
});

const EMBEDDING_FAMILY = /bert/i;

/** Reads the answer of `GET /api/tags`; null when it is no such answer. */
export function readInstalledModels(text: string): readonly InstalledModel[] | null {
  const parsed = listing.safeParse(parseJson(text));
  if (!parsed.success) return null;
  return parsed.data.models.map((model) => ({
    name: model.name,
    modifiedAt: model.modified_at,
    // Servers before 0.7 do not tell what a model can do; only embedding models cannot chat.
    chats: model.capabilities?.includes('completion') ?? !EMBEDDING_FAMILY.test(model.details?.family ?? model.name),
    callsTools: model.capabilities?.includes('tools') ?? false,
    tellsAbilities: model.capabilities !== undefined,
    contextLength: model.details?.context_length ?? null,
    sizeBytes: model.size ?? null,
  }));
}

/** The wanted model (its tag may be left out when it is `latest`), or the newest one that chats when none is wanted. */
export function chooseModel(installed: readonly InstalledModel[], wanted: string | null): InstalledModel | null {
  if (wanted !== null) {
    return installed.find((model) => model.name === wanted || model.name === `${wanted}:latest`) ?? null;
  }
  const newestFirst = installed
    .filter((model) => model.chats)
    .toSorted((left, right) => momentOf(right) - momentOf(left));
  return newestFirst[0] ?? null;
}

function momentOf(model: InstalledModel): number {
  const moment = Date.parse(model.modifiedAt);
  return Number.isNaN(moment) ? 0 : moment;
}
