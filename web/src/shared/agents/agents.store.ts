import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { Agent } from '@/api/types';
import { i18n } from '@/i18n';
import { listAgents } from './agents.api';

const FALLBACK_COLOUR = '#8a6f7f';
const BUILT_IN_COLOURS: ReadonlyMap<string, string> = new Map([
  ['supervisor', '#8d3a6b'],
  ['music_agent', '#c07a10'],
  ['invoice_agent', '#1f7a78'],
]);

/** Labels and colours of the agents; what is built in holds until (and unless) the server has told its own. */
export const useAgentsStore = defineStore('agents', () => {
  const known = ref(new Map<string, Agent>());

  /** Asks the server once; a failure leaves the built-in labels. */
  async function load(): Promise<void> {
    if (known.value.size > 0) return;
    const agents = await listAgents().catch(() => []);
    known.value = new Map(agents.map((agent) => [agent.name, agent]));
  }

  /** Label and colour for a name; a name nobody knows is shown as it is, without its underscores. */
  function describe(name: string): Agent {
    const agent = known.value.get(name);
    return {
      name,
      label: labelOf(name, agent),
      colour: agent?.colour || (BUILT_IN_COLOURS.get(name) ?? FALLBACK_COLOUR),
    };
  }

  return { load, describe };
});

/** A label that nobody has changed is said in the language of the page. */
function labelOf(name: string, agent: Agent | undefined): string {
  const key = `agents.${name}`;
  const isBuiltIn = i18n.global.te(key, 'en');
  const isChanged = agent?.label !== undefined && agent.label !== i18n.global.t(key, {}, { locale: 'en' });
  if (isBuiltIn && !isChanged) return i18n.global.t(key);
  return agent?.label || name.replaceAll('_', ' ');
}
