import type { Pattern } from '../../understanding/intents/intent.js';
import type { Texts } from '../../wording/texts.js';
import { TalkIntent } from '../talk-intent.js';

/** "Are you a robot?" */
export class WhoAreYouIntent extends TalkIntent {
  readonly name = 'who_are_you';
  override readonly cues = {
    en: `are|r|is you|u|this|that|it|there really|actually|just? a|an|some? real|actual|live? bot|robot|machine|computer|program|software|ai|chatbot|human|human_being|person|man or a|an|some|just_a|rather_a|are_you_a|is_it_a? real|actual|live|living? bot|robot|machine|computer|program|software|ai|chatbot|human|human_being|person|man|not,
      do|am|are|have i|we speak|speaking|talk|talking|chat|chatting|deal|dealing|write|writing|text|texting to|with a|an|some|any|the? real|actual|live|living? person|human|human_being|machine|bot|robot|computer|program|software|ai|algorithm|somebody|someone here|now?,
      machine|bot|robot|computer|program|software|ai|chatbot|algorithm or a|an|some|is_it_a? real|actual|living|flesh_and_blood? person|human|human_being|man|woman|somebody|someone, person|human|human_being|man|woman or a|an|some|just_a|is_it_a? machine|bot|robot|computer|program|software|ai|chatbot|algorithm,
      is|are somebody|someone|anybody|anyone|people|a_person|a_human|a_real_person really|actually? typing|writing|answering|reading|sitting|behind, what|which kind|sort|type of assistant|bot|thing|machine|program|being are|is you|this, is this|it|that|everything? automatic|automated|computer_generated|artificial|machine_made, made of flesh, flesh and blood, what should i call you, what are you called, is a human there, is there a human, is a person there, is anyone there, is anybody there, is somebody there, is someone there, is this a human, is this a person, is this a real person, a person or a bot, a human or a bot, a bot or a human, a bot or a person, human or a machine, human or machine, person or machine, man or machine, real or a bot, a robot, a chatbot, an ai,
      is that a machine, is that a human, is that a person, is that a bot, is that a robot, is it a machine, is it a human, is it a person, is this a machine, is this a robot, is that a machine or a person, is that a person or a machine, is that a human or a machine, is that a machine or a human, is this a machine or a person, is this a person or a machine, is it a machine or a person, is it a person or a machine, machine or a person, machine or a human, person or a machine, person or a robot, human or a robot, robot or a person, robot or a human, robot or human, machine or human, machine or person, human or a computer, person or a computer, computer or a person, computer or a human, software or a human, software or a person, person or software, human or software, you software, youre software, you are software, youre just software, you are just software, youre a machine, you are a machine, youre a bot, you are a bot, youre a robot, you are a robot, youre a computer, you are a computer, a computer program, just a program, youre a program, you are a program, youre not human, you are not human, youre not a person, you are not a person, youre not real, youre human, you are human, whom do i speak with, who do i speak with, whom do i speak to, who do i speak to, whom am i speaking with, whom am i speaking to, who am i speaking to, who am i speaking with, who am i talking to, who am i talking with, whom am i talking to, whom am i talking with, whom do i talk to, who do i talk to, whom do i talk with, with whom do i speak, with whom am i speaking, with whom am i talking, who is this, who is that, who is answering, who answers me, who is writing, who is replying, whom am i chatting with, who am i chatting with,
      talking to software, talk to software, talking with software, speaking to software, speaking with software, talking to a program, talking to a computer, speaking to a computer, are you automated, is this automated, is it automated, automated, whos there, who is there, are you software, are you a program, are you a computer`,
    es: `hay un humano, hay una persona, hay alguien ahi, es un robot, eres una ia, persona o un robot, humano o un robot,
      eres un programa, eres una maquina, con quien hablo, con quien estoy hablando, maquina o una persona, persona o una maquina, es una maquina`,
    pt: `ha um humano, ha uma pessoa, tem alguem ai, tem uma pessoa ai, e um robo, pessoa ou um robo, humano ou um robo,
      voce e um programa, voce e uma maquina, com quem falo, com quem estou falando, com quem estou a falar, maquina ou uma pessoa, pessoa ou uma maquina, e uma maquina`,
    fr: `y a t il un humain, y a t il une personne, y a t il quelquun, est ce un robot, humain ou un robot, personne ou un robot,
      vous etes un programme, tu es un programme, etes vous une machine, es tu une machine, a qui je parle, a qui ai je affaire, avec qui je parle, machine ou une personne, personne ou une machine, est ce une machine`,
    de: `ist da ein mensch, ist da jemand, ist dort ein mensch, mensch oder ein bot, mensch oder maschine, ein roboter oder ein mensch, ein mensch oder ein roboter,
      bist du ein programm, bist du eine maschine, sind sie ein programm, sind sie eine maschine, mit wem spreche ich, mit wem rede ich, mit wem schreibe ich, maschine oder ein mensch, mensch oder eine maschine, ist das eine maschine, ist das ein mensch, du bist software, sie sind software`,
  };
  readonly patterns: readonly Pattern[] = [
    { needs: ['cue'], likes: ['who_are_you', 'greeting', 'human', 'have', 'how_are_you'], base: 0.98 },
    { needs: ['who_are_you'], likes: ['greeting', 'human', 'how_are_you', 'profile'], base: 0.95 },
  ];
  protected readonly texts: Texts<'answer'> = {
    en: {
      answer:
        'I am the automatic assistant of {store} – a program, not a person. I can help with our catalogue and with your own orders, and pass a request to a person.',
    },
    es: {
      answer:
        'Soy el asistente automático de {store}: un programa, no una persona. Puedo ayudarte con el catálogo y con tus pedidos, y pasar una solicitud a una persona.',
    },
    pt: {
      answer:
        'Sou o assistente automático da {store}: um programa, não uma pessoa. Posso ajudar com o catálogo e com os seus pedidos, e passar um pedido a uma pessoa.',
    },
    fr: {
      answer:
        'Je suis l’assistant automatique de {store} : un programme, pas une personne. Je peux vous aider avec le catalogue et vos commandes, et transmettre une demande à une personne.',
    },
    de: {
      answer:
        'Ich bin der automatische Assistent von {store} – ein Programm, kein Mensch. Ich helfe beim Katalog und bei Ihren Bestellungen und leite Anfragen an einen Menschen weiter.',
    },
  };
}
