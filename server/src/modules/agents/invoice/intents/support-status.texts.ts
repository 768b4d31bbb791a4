import { say, type Texts } from '../../wording/texts.js';
import { dateText } from '../../wording/format.js';
import { plain } from '../../wording/markdown.js';
import type { ToolRow } from '../../../tools/tool.contract.js';
import { isMatter, mattersText } from './support-request.texts.js';

/** Where a person's requests with the staff stand. */
export const SUPPORT_STATUS: Texts<
  'one' | 'none' | 'many' | 'line' | 'open' | 'taken' | 'waiting' | 'resolved' | 'matter' | 'more'
> = {
  en: {
    one: 'Your request has the number **{number}**, opened on {date} ({matter}): {state}.',
    many: 'You have {total|request|requests} with our staff:',
    line: '**{number}** – {matter}, opened on {date}: {state}',
    none: 'You have no request with our staff. Tell me what is wrong, and I will pass it on.',
    open: 'it is open, and nobody has taken it up yet',
    taken: 'it is open, and somebody of our staff is looking after it',
    waiting: 'our staff are waiting for your answer',
    resolved: 'our staff have closed it as settled',
    matter: 'a matter for our staff',
    more: 'These are the latest {shown}.',
  },
  es: {
    one: 'Tu solicitud tiene el número **{number}**, abierta el {date} ({matter}): {state}.',
    many: 'Tienes {total|solicitud|solicitudes} con nuestro equipo:',
    line: '**{number}** – {matter}, abierta el {date}: {state}',
    none: 'No tienes ninguna solicitud con nuestro equipo. Dime qué ha pasado y la paso.',
    open: 'está abierta y nadie la ha tomado todavía',
    taken: 'está abierta y alguien de nuestro equipo se ocupa de ella',
    waiting: 'nuestro equipo espera tu respuesta',
    resolved: 'nuestro equipo la ha cerrado como resuelta',
    matter: 'un asunto para nuestro equipo',
    more: 'Estas son las últimas {shown}.',
  },
  pt: {
    one: 'A sua solicitação tem o número **{number}**, aberta em {date} ({matter}): {state}.',
    many: 'Você tem {total|solicitação|solicitações} com a nossa equipe:',
    line: '**{number}** – {matter}, aberta em {date}: {state}',
    none: 'Você não tem nenhuma solicitação com a nossa equipe. Diga o que aconteceu e eu a encaminho.',
    open: 'está aberta e ninguém a assumiu ainda',
    taken: 'está aberta e alguém da nossa equipe está cuidando dela',
    waiting: 'a nossa equipe espera a sua resposta',
    resolved: 'a nossa equipe a encerrou como resolvida',
    matter: 'um assunto para a nossa equipe',
    more: 'Estas são as últimas {shown}.',
  },
  fr: {
    one: 'Votre demande porte le numéro **{number}**, ouverte le {date} ({matter}) : {state}.',
    many: 'Vous avez {total|demande|demandes} auprès de notre équipe :',
    line: '**{number}** – {matter}, ouverte le {date} : {state}',
    none: 'Vous n’avez aucune demande auprès de notre équipe. Dites-moi ce qui ne va pas et je la transmets.',
    open: 'elle est ouverte et personne ne l’a encore prise en charge',
    taken: 'elle est ouverte et quelqu’un de notre équipe s’en occupe',
    waiting: 'notre équipe attend votre réponse',
    resolved: 'notre équipe l’a close comme réglée',
    matter: 'une affaire pour notre équipe',
    more: 'Voici les {shown} dernières.',
  },
  de: {
    one: 'Ihre Anfrage hat die Nummer **{number}**, eröffnet am {date} (betrifft {matter}): {state}.',
    many: 'Sie haben {total|Anfrage|Anfragen} bei unserem Team:',
    line: '**{number}** – betrifft {matter}, eröffnet am {date}: {state}',
    none: 'Sie haben keine Anfrage bei unserem Team. Sagen Sie mir, was nicht stimmt, und ich gebe es weiter.',
    open: 'sie ist offen, und noch hat sie niemand übernommen',
    taken: 'sie ist offen, und jemand aus unserem Team kümmert sich darum',
    waiting: 'unser Team wartet auf Ihre Antwort',
    resolved: 'unser Team hat sie als erledigt geschlossen',
    matter: 'eine Sache für unser Team',
    more: 'Das sind die letzten {shown}.',
  },
};

/** One request in words: its number, what it is about, since when, and where it stands. */
export function requestText(row: ToolRow, key: 'one' | 'line', language: string): string {
  const kind = String(row['kind']);
  const matter = isMatter(kind) ? mattersText(kind, language) : say(SUPPORT_STATUS, language, 'matter');
  return say(SUPPORT_STATUS, language, key, {
    number: plain(row['number']),
    date: dateText(row['date'] ?? '', language),
    matter,
    state: say(SUPPORT_STATUS, language, stateOf(row)),
  });
}

function stateOf({ status, taken }: ToolRow): 'open' | 'taken' | 'waiting' | 'resolved' {
  if (status === 'waiting' || status === 'resolved') return status;
  return taken === true ? 'taken' : 'open';
}
