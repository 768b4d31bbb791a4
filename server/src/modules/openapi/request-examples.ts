const PASSWORD = 'a quiet harbour at nine';
const MOMENT = '2026-01-31T09:30:00.000Z';

/** What stands in paths, by the name of the place: in all paths, or below some. */
export const PATH_EXAMPLES: {
  readonly everywhere: Readonly<Record<string, string | number>>;
  readonly below: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
} = {
  everywhere: { id: 1, thread_id: 'conv_123', version: 1, model: 'llama3.2:3b' },
  below: {
    '/api/agents/': { name: 'events' },
    '/api/auth/sessions/': { id: 'b6a9f4a8-3d0e-4f0a-9c56-6f3c1f6f2d11' },
    '/api/conversations/': { id: 'conv_123' },
    '/api/messages/': { id: 2 },
    '/api/tools/': { name: 'get_albums_by_artist' },
    '/api/users/': { id: 3 },
  },
};

/** A body for each operation that takes one. The contract tests send every one of them. */
export const REQUEST_EXAMPLES: Readonly<Record<string, object>> = {
  'POST /api/agents/': {
    name: 'events',
    label: 'Events',
    description: 'Tells what is on in the shop.',
    system_prompt: 'You tell people what is on in the shop.',
    tools: ['music'],
    routing_words: ['event', 'events', 'gig'],
    colour: '#0f766e',
    mode: 'auto',
    is_active: true,
  },
  'PATCH /api/agents/{name}/': { label: 'What is on', routing_words: ['event', 'events', 'concert'] },
  'POST /api/agents/{name}/try/': { message: 'Are there events about The Beatles?' },
  'POST /api/api-keys/': { name: 'Shop back office', scopes: ['metrics:read'], expires_in_days: 90 },
  'POST /api/auth/code/': { email: 'luis@example.com' },
  'POST /api/auth/code/verify/': { email: 'luis@example.com', code: '123456' },
  'POST /api/auth/login/': { username: 'demo', password: PASSWORD },
  'PATCH /api/auth/me/': { name: 'Luís Gonçalves', language: 'pt', notification_settings: { mail_on_reply: true } },
  'POST /api/auth/me/email/verify/': { code: '123456' },
  'POST /api/auth/password/change/': { current_password: PASSWORD, new_password: 'an even quieter harbour' },
  'POST /api/auth/password/forgot/': { email: 'luis@example.com' },
  'POST /api/auth/password/reset/': { token: 'cpw_from_the_mail', password: PASSWORD },
  'POST /api/auth/register/': { username: 'luis', email: 'luis@example.com', password: PASSWORD },
  'POST /api/auth/token/refresh/': { refresh: 'cpr_from_the_sign_in' },
  'POST /api/chat/': { message: 'What albums does The Beatles have?', thread_id: 'conv_123', mode: 'built_in' },
  'POST /api/chat/{thread_id}/regenerate/': { message_id: 2 },
  'POST /api/chat/{thread_id}/resume/': { last_message_id: 2 },
  'POST /api/conversations/': { title: 'My orders' },
  'POST /api/conversations/import/': {
    format: 'counterpoint.conversations',
    version: 1,
    conversations: [
      {
        thread_id: 'conv_from_file',
        owner: null,
        title: 'From a file',
        is_archived: false,
        created_at: MOMENT,
        updated_at: MOMENT,
        messages: [
          {
            id: 1,
            parent_id: null,
            sender: 'user',
            content: 'Do you have Queen?',
            agent_type: null,
            timestamp: MOMENT,
            reaction: null,
            reaction_comment: null,
            answer: null,
          },
        ],
      },
    ],
  },
  'PATCH /api/conversations/{id}/': { title: 'The Beatles', is_archived: false },
  'POST /api/conversations/{id}/continue_from_message/': { message_id: 2, message: 'How many are there?' },
  'POST /api/inbox/{id}/approve/': { customer_id: 5 },
  'POST /api/inbox/{id}/take_over/': { handler: null },
  'POST /api/inbox/': { conversation: 1 },
  'PATCH /api/inbox/{id}/': { status: 'waiting', note: 'Call back in the afternoon' },
  'POST /api/inbox/{id}/reply/': { message: 'We have refunded the second charge.' },
  'PATCH /api/memory/': { music_genres: ['Jazz'], favorite_artists: ['Miles Davis'], preferred_language: 'pt' },
  'POST /api/messages/{id}/react/': { reaction: 'thumbs_up', comment: 'Exactly what I needed' },
  'POST /api/support-requests/': { kind: 'refund', text: 'I was charged twice for invoice 382.' },
  'POST /api/system/models/': { name: 'llama3.2:3b', provider: 'ollama', parameters: { temperature: 0.2 } },
  'POST /api/system/models/configure/': { model_id: 'llama3.2:3b', active: true, parameters: { num_ctx: 8192 } },
  'POST /api/system/models/pull/': { name: 'llama3.2:3b' },
  'POST /api/system/models/test/': { model_id: 'llama3.2:3b' },
  'POST /api/system/pause/': { paused: false },
  'PATCH /api/tools/{name}/': { is_enabled: true, agents: ['music_agent'] },
  'POST /api/users/': { username: 'ana', name: 'Ana Lima', email: 'ana@example.com', role: 'customer' },
  'POST /api/users/bulk_delete/': { user_ids: [1_000_001, 1_000_002] },
  'PATCH /api/users/{id}/': { name: 'Luís Gonçalves', is_active: true },
  'PATCH /api/users/{id}/memory/': { music_genres: ['Jazz'] },
  'POST /api/webhooks/': { url: 'https://shop.example.com/counterpoint', events: ['support_request.opened'] },
  'POST /webhooks/': { event_type: 'new_order', order_id: 413 },
};
