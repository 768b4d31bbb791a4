import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Lookup = (id: string) => Rolldown.ModuleInfo | null;

const TEXTS = 'src/i18n/index.ts';
const START = 'src/start.ts';
const SIGN_IN = 'src/features/session/LoginView.vue';
const PAGE = ['src/app/layouts/SignedInLayout.vue', 'src/features/chat/ChatView.vue'];
const MESSAGES = 'src/features/chat/components/ChatThread.vue';

/**
 * Puts what the first page needs into few files: what the texts need, what the start needs besides, what the sign-in page needs besides, what the chat
 * needs besides, and what draws messages. Left alone, each of some thirty shared modules is a file of its own, and on a slow
 * network every file costs a journey.
 */
export function firstChunks(): Plugin {
  let places: Map<string, string> | null = null;
  return {
    name: 'counterpoint:first-chunks',
    apply: 'build',
    config: ({ root = process.cwd() }) => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: (id, graph) => {
                    places ??= placesOf(root, (each) => graph.getModuleInfo(each));
                    return places.get(id) ?? null;
                  },
                },
              ],
            },
          },
        },
      },
    }),
  };
}

/** Where each module goes that the first page needs; the earliest need decides. */
function placesOf(root: string, lookUp: Lookup): Map<string, string> {
  const places = new Map<string, string>();
  const place = (name: string, sources: readonly string[]): void => {
    const roots = sources.map((source) => join(root, source));
    for (const id of roots) collect(id, lookUp, (needed) => take(needed, name));
    // The views themselves are fetched by name and stay files of their own.
    for (const id of roots) places.delete(id);
  };
  const take = (id: string, name: string): boolean => {
    if (places.has(id)) return false;
    places.set(id, name);
    return true;
  };
  place('foundation', [TEXTS]);
  place('start-parts', [START]);
  place('controls', [SIGN_IN]);
  place('page', PAGE);
  place('messages', [MESSAGES]);
  return places;
}

/** Goes through a module and all it imports, as long as `take` wants what it is shown. */
function collect(id: string, lookUp: Lookup, take: (id: string) => boolean): void {
  if (!take(id)) return;
  for (const imported of lookUp(id)?.importedIds ?? []) collect(imported, lookUp, take);
}
