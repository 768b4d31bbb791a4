/** Patterns for folded text: lower case, no accents, straight apostrophes. */
const anyOf = (...patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** Ways of saying that there is none. */
export const ABSENCE = anyOf(
  'no',
  'none',
  'nothing',
  'nobody',
  'not',
  'cannot',
  "(?:do|does|did|is|are|was|were|has|have|had|could|ca|wo|would)n't",
  'never',
  'neither',
  'unfortunately',
  'unable',
  'without any',
  'zero',
  'missing',
  'unavailable',
  'ningun[ao]?',
  'nada',
  'nunca',
  'tampoco',
  'lamentablemente',
  'desgraciadamente',
  'nao',
  'nenhuma?s?',
  'infelizmente',
  'sem',
  'ne',
  'pas',
  'aucune?',
  'rien',
  'malheureusement',
  'jamais',
  'keine?[nmrs]?',
  'nicht',
  'nichts',
  'leider',
  'nie',
);

/** Uses of those words that do not say so; they are looked at first. */
export const NO_ABSENCE = anyOf(
  'no (?:problem|worries|doubt|matter|wonder)',
  'not only',
  'not just',
  'nothing but',
  "do(?:n't| not) (?:hesitate|worry|forget|miss)",
  "can(?:n't|not|'t) wait",
  'why not',
  'or not',
  'no\\.? ?(?=#?\\d)',
  'sin duda',
  'sem duvida',
  'sans (?:doute|probleme)',
  "n'hesitez pas",
  'nicht nur',
  'no solo',
  'no dudes',
  'kein problem',
);

/** Moments that are reckoned from now, which no row knows. */
export const MOMENT = anyOf(
  'yesterday',
  'today',
  'tomorrow',
  'tonight',
  '(?:last|this|next|past|previous) (?:week|month|year|summer|winter|spring|autumn|fall|night|weekend)',
  '(?:days?|weeks?|months?|years?) ago',
  'ayer',
  'hoy',
  'manana',
  '(?:semana|mes|ano) pasad[ao]',
  'hace (?:\\d+|un[ao]?|dos|tres)',
  'ontem',
  'hoje',
  'amanha',
  '(?:semana|mes|ano) passad[ao]',
  'hier',
  "aujourd'hui",
  'demain',
  '(?:semaine|mois|annee) (?:derniere|dernier|passee?)',
  'il y a (?:\\d+|un|deux|trois)',
  'gestern',
  'heute',
  '(?:letzte[nrsm]?|vorige[nrsm]?|diese[nrsm]?) (?:woche|monat|jahr)',
  'vor (?:\\d+|einem|zwei|drei) (?:tag|woche|monat|jahr)(?:en|e)?',
);

const DEED_ENGLISH =
  '(?:refunded|cancell?ed|processed|charged|credited|reimbursed|updated|changed|deleted|removed|corrected|fixed|ordered|purchased|' +
  'bought|placed|sent|mailed|emailed|shipped|booked|scheduled|opened|created|submitted|forwarded|escalated|reported|contacted|added|applied|issued|resolved)';

/** Deeds that a sentence says were or will be done by the assistant. */
export const DEED = anyOf(
  `(?:i|we)(?:'ve| have|'m| am)?(?: just| now| already| also)? ${DEED_ENGLISH}`,
  `(?:has|have) (?:now |just |already )?been ${DEED_ENGLISH}`,
  "(?:i|we)(?:'ll| will| shall|'m going to| am going to) (?:now |also |gladly )?(?:refund|cancel|process|charge|credit|reimburse|update|change|delete|remove|correct|fix|order|send|mail|email|ship|book|open|create|submit|forward|escalate|contact|add|apply|issue|resolve|call)\\w*",
  '(?:refund|discount|coupon|voucher|reembolso|descuento|desconto|remboursement|reduction|erstattung|rabatt|gutschein)(?:s|e)?',
  '(?:he|hemos|tenho|temos) (?:reembolsado|cancelado|enviado|actualizado|atualizado|cambiado|alterado|procesado|processado)',
  "(?:j'ai|nous avons) (?:rembourse|annule|envoye|modifie|traite)",
  '(?:ich habe|wir haben)(?: \\S+){0,5} (?:erstattet|storniert|gesendet|geandert|bearbeitet|geloscht)',
);

/** Knowledge of the world that the store's rows do not hold: how a work was made, received or remembered. */
export const LORE = anyOf(
  '(?:re-?)?(?:released|recorded|performed|founded|formed|born|inspired|certified|nominated|acclaimed)',
  'awards?|award-winning|grammys?|charts?|charted|platinum|best-?selling|hit the|history|tribute|performances?|debut',
  'iconic|legendary|influential|famous|renowned|celebrated|successful|critically|timeless',
  '(?:lanzad|publicad|grabad|fundad|nacid|premiad)[oa]s?|famos[oa]s?|exitos[oa]s?|leyenda',
  '(?:lancad|gravad|fundad|nascid)[oa]s?|lendari[oa]s?',
  'sorti[es]*|enregistre[es]*|fonde[es]*|celebres?|legendaires?',
  'veroffentlicht|erschienen|aufgenommen|gegrundet|geboren|beruhmt\\p{L}*|legendar\\p{L}*|erfolgreich\\p{L}*',
);
