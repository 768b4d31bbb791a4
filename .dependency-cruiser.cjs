/** Layers of the server, lowest first; a file may import its own layer and lower ones. */
const LAYERS = [
  ['common', 'config', 'database', 'mail'],
  ['modules/auth', 'modules/users', 'modules/policy', 'modules/audit'],
  [
    'modules/conversations',
    'modules/memory',
    'modules/llm-config',
    'modules/store',
    'modules/verification',
    'modules/support-requests',
  ],
  ['modules/tools'],
  ['modules/agents'],
  [
    'modules/chat',
    'modules/inbox',
    'modules/analytics',
    'modules/system',
    'modules/openapi',
    'modules/webhooks',
    'commands',
  ],
];

/** Stages of understanding, first ones first; what a message says is read without the stages behind. */
const STAGES = [
  'words',
  'concepts',
  'owning',
  'figures',
  'conversation',
  'titles',
  'names',
  'requests',
  'intents',
  'replies',
  'planning',
];
const stagePath = (folders) => `^src/modules/agents/understanding/stages/(${folders.join('|')})/`;

const forward = STAGES.slice(0, -1).map((folder, level) => ({
  name: `stage-${folder}-looks-back-only`,
  comment: `the stage ${folder} may not import one that comes after it`,
  severity: 'error',
  from: { path: stagePath([folder]) },
  to: { path: stagePath(STAGES.slice(level + 1)) },
}));

const pathOf = (folders) => `^src/(${folders.join('|')})/`;

const downward = LAYERS.slice(0, -1).map((folders, level) => ({
  name: `layer-${level}-looks-down-only`,
  comment: `${folders.join(', ')} may not import a higher layer`,
  severity: 'error',
  from: { path: pathOf(folders) },
  to: { path: pathOf(LAYERS.slice(level + 1).flat()) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      comment: 'not even by types: what two files both need has a file of its own',
      to: { circular: true },
    },
    ...downward,
    ...forward,
    {
      name: 'langchain-stays-with-agents',
      comment: 'LangChain types live in agents, tools and llm-config',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/modules/(agents|tools|llm-config)/' },
      to: { path: 'node_modules/@langchain/' },
    },
    {
      name: 'commands-and-tests-are-not-imported',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.spec\\.ts|/testing/[^/]+\\.ts|/testing\\.ts)$' },
      to: { path: '\\.spec\\.ts$' },
    },
    {
      name: 'web-features-stay-apart',
      comment:
        'a feature of the page imports its own folder, app, api and shared only; run from the folder of the page',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.vue', '.js', '.mjs'] },
  },
};
