import { inProject } from '../lib/project.mjs';
import { discoverClasses } from '../../server/dist/common/discovery/discover.js';
import { Agent } from '../../server/dist/modules/agents/agent.contract.js';
import { AgentRegistry } from '../../server/dist/modules/agents/agent.registry.js';
import { buildTurnGraph } from '../../server/dist/modules/agents/graph/builder.js';

/** Where the drawing is kept. */
export const GRAPH_PAGE = inProject('docs/graph.md');

/** The page about the graph of a turn, drawn from the built server's own graph and agents. */
export async function drawGraphPage() {
  const graph = await builtGraph();
  const drawing = (await graph.getGraphAsync()).drawMermaid({ withStyles: false });
  return `# The graph of a turn

Every message goes through this graph. It is built in \`server/src/modules/agents/graph/builder.ts\`, and the agents in it
are the folders below \`server/src/modules/agents/\`. Solid arrows are always taken; of dotted ones the state decides which.

\`\`\`mermaid
${drawing.trim()}
\`\`\`

- \`verification\` works out what the message asks for and who the person is, as far as that is proven.
- \`human_input\` is where a turn waits when it needs to know who somebody is. The wait is stored and outlives the process.
- \`load_memory\` brings what the person is known to like.
- \`supervisor\` greets, declines, and hands each request to its agent.
- An agent calls its tools and puts what they found into words.
- \`plan_rest\` reads what of the message asks about the answers ("… and which other albums do they have?"), once those are known.
- \`create_memory\` keeps what the person said they like.

What each key of the state means, and who writes it, stands in \`server/src/modules/agents/graph/state.ts\`.

This page is written by \`node scripts/docs/write-graph.mjs\`; a test compares it with the code.
`;
}

/** The graph with every agent, no work behind the nodes and nothing kept. */
async function builtGraph() {
  const classes = await discoverClasses(inProject('server/dist/modules/agents'), /\.agent\.js$/, Agent);
  // Only the names of agents are drawn, so they are made without what they need to work.
  const agents = classes.map((found) => Reflect.construct(found, []));
  const idle = async () => ({});
  const nodes = {
    verifyCustomer: idle,
    loadMemory: idle,
    answer: () => idle,
    planRest: idle,
    createMemory: idle,
    apologise: idle,
  };
  return buildTurnGraph(nodes, new AgentRegistry(agents));
}
