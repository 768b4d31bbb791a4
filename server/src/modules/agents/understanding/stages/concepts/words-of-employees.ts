/** Nouns for those who work for the shop, in all languages. */
export const NOUNS = wordSet(
  'employee employees representative representatives rep reps agent agents colleague colleagues clerk clerks adviser advisor ' +
    'worker workers staffer salesperson empleado empleada empleados agente agentes representante representantes asesor asesora ' +
    'funcionario funcionaria funcionarios atendente atendentes colaborador colaboradora ' +
    'employe employee employes conseiller conseillere conseillers representant representants collegue collegues ' +
    'mitarbeiter mitarbeiterin mitarbeitern kollege kollegin kollegen berater beraterin vertreter vertreterin angestellter angestellte angestellten',
);

/** What stands before such a noun when no particular one is meant. */
export const INDEFINITE = wordSet(
  'quun quune a an one any some another un una um uma une ein eine einen einem einer algun alguna algum alguma',
);

/** "One of your people". */
export const ONE_OF_THEM = wordSet(
  'one any some someone somebody uno una alguno alguien um uma alguem un une quelquun einer eine einen jemand',
);
export const THEIR = wordSet(
  'your the those sus tus los vuestros seus os teus vos les ihren euren den ihrer eurer der',
);

/** The body of people that somebody belongs to. */
export const OF_THE_SHOP = wordSet(
  'people team crew staff gente equipo personal equipe equipa pessoal personnel leute leuten team personal',
);
export const SHOP = wordSet(
  'company shop store office business empresa tienda oficina loja escritorio entreprise magasin bureau firma laden buro',
);

/** What they shall do: speak, write, or take the matter over; and words of doing so. */
export const TAKING_OVER = wordSet(
  'call calls called calling phone phoned phones ring contact contacted contacts email mail write answer answered answers chat talk speak ' +
    'reach reply message back over handle deal see look help helps assist assists step check ' +
    'llame llamar llamara contacte contactar escriba escribir hable hablar responda atienda ayude ocupe encargue ' +
    'ligue ligar ligasse contate contacte escreva fale falar responda atenda ajude trate ' +
    'appelle rappelle appeler rappeler contacte contacter ecrive ecrire parle parler reponde aide occupe ' +
    'anrufen anruft ruft zuruckrufen zuruckruft kontaktieren kontaktiert schreiben schreibt sprechen antworten melden meldet ubernehmen ubernimmt helfen hilft kummern kummert',
);

/** Words of wishing, asking for or preferring that something be done. */
export const MOODS = wordSet(
  'want wish need prefer like rather should could can may might would will must please let have better free available ' +
    'quiero quisiera necesito prefiero podria puede pueda gustaria favor mejor deberia ' +
    'quero queria preciso prefiro gostaria poderia pode possa melhor deveria ' +
    'veux voudrais aimerais jaimerais prefere peut pourrait puisse faudrait faut mieux svp ' +
    'soll sollte kann konnte mochte will bitte lieber besser brauche',
);

/** "Fetch an employee": the command for somebody to come. */
export const FETCHING = wordSet(
  'fetch bring send summon traiga trae busca busquen chame chamem mande appelez cherchez holen hol holt schicken',
);

/** Words of questions for who it is or was, and for what was done. */
export const ASKS_OF_THEM = wordSet(
  'who whom whose which what how when where why did was were has does had name ' +
    'quien quienes cual cuales como quem qual quais qui quel quelle lequel wer wen wem wessen welcher welche welchen wie hat haben wann',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
