import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { MONTHS } from "./calendar.js";
import { unitOf } from "./units.js";

// dist/modules/agents/grounding/vocabulary/plain-words.js
const list = (text) => text.trim().split(/\s+/);
/** Words a sentence may begin with; with a capital anywhere else they are part of a name. Folded. */ const ENGLISH_OPENINGS = list(`
  a about above absolutely according added after again all also although always among an and another any anyone anything are as
  at available based because before below besides both browse but by can certainly check choose classic come complete congratulations could
  dear did discover do does done during each either enjoy especially even every everything explore feel finally find first five
  following for four from fortunately get give glad go good got great had happy has have he hello here hey hi his hope how however
  i if in indeed including instead is it its just keep last lastly let like listed listen looking looks lots many may maybe me mr mrs ms
  miss more most my need never next nice no nope none not nothing note now of oh ok okay on once one only or other our out over overall
  perfect perhaps please pleased plus recently right see seems several shall she should since so some sorry still such sure
  take ten thank thanks that the their them then there these they thing things this those three through to together total
  totally try two under unfortunately until up upon us very was we welcome well were what whatever when where whether which while who
  whose why will with within without wonderful would yeah yes yet you your yours`);
const SPANISH_OPENINGS = list(`
  a al algo algunas algunos ambas ambos aqui aquellos asi aun bien bienvenido buenas buenos cada claro como con cual cuando cuanto
  de del desde desgraciadamente disfruta durante el ella ellas ellos en encontre encontramos entre es esa esas ese eso esos esta estan estas este esto
  estos excelente fue gracias ha han hasta hay hola la las le les lo los lamentablemente me mi mira mis muchas muy ningun ninguna no
  nos nosotros nuestra nuestras nuestro nuestros o otra otras otro otros para pero perfecto por porque pues que quien se si siempre sin
  sobre solo son su sus tambien te tenemos tengo ti tiene tienen tienes todas todo todos tu tus un una unas unos usted ustedes y ya yo`);
const PORTUGUESE_OPENINGS = list(`
  ao aos aqui as ate bem boa bom cada claro com como da das de do dos e ela elas ele eles em encontrei encontramos entre essa essas esse
  esses esta estas este estes estao eu foi ha infelizmente isso isto ja la mas meu minha muito na nao nas nenhum nenhuma nenhuma no
  nos nossa nossas nosso nossos o obrigada obrigado ola os otimo ou para pela pelas pelo pelos perfeito por porque qual quando
  que quem sao se sem seu seus sim so sobre sua suas tambem tem temos tenho teu toda todas todo todos tua um uma uns voce voces`);
const FRENCH_OPENINGS = list(`
  a ah au aucun aucune aujourd aussi autre autres aux avec avez bien bienvenue bonjour bonsoir c ca car ce cela celle celles celui ces cet
  cette chaque comme d dans de depuis des desole desolee deux donc du elle elles en entre est et eux il ils j je jusqu l la le les leur leurs
  lors lui ma mais malheureusement merci mes moi mon n ne ni non nos notre nous nouveaux on ont ou oui par parfait parmi pas pendant
  plus pour pourquoi puis qu quand que quel quelle quelles quelques quels qui s sa sans se ses si son sont sous sur ta te tes toi ton tous
  tout toute toutes tres tu un une vers voici voila vos votre vous y`);
const GERMAN_OPENINGS = list(`
  aber alle allem allen alles als also am an andere anderen auch auf aus bei beide beim bereits bis bitte da dabei dafur damit danke dann
  das dass dazu dein deine dem den denn der deren des dich die dies diese diesem diesen dieser dieses dir doch du durch ein eine einem
  einen einer eines er es etwas euch fur ganz gar genau gerne gibt gut guten haben habe hallo hat hatte hier ich ihm ihn ihnen ihr ihre
  ihrem ihren ihrer ihres im in insgesamt ist ja je jede jeder jedes jetzt kann kein keine keinen konnen konnte leider man mehr mein meine
  mit moin nach naturlich nein nicht nichts noch nun nur ob oder ohne schon sehr sein seine sich sie sind so sogar und uns unser unsere
  unserem unseren unter viel viele vielen vom von vor war waren was weil weiter welche wenn wer wie wieder willkommen wir wird wurde zu zum zur`);
/** Words that are written with a capital anywhere. Folded. */ const ANYWHERE = new Set(list("i im ive ill id ok mr mrs ms dr cd cds lp lps usd eur sie ihnen ihr ihre ihrem ihren ihrer ihres"));
/** Words of a shop that may begin a sentence. Folded. */ const SHOP_OPENINGS = list(`
  album albums amount artist artists band bands billing buy catalog catalogue cd cds city collection company country currency customer
  customers date dates detail details discography e email employee genre genres id info invoice invoices item items length line lines
  list lp lps media minutes money music number online order orders payment playlist playlists price prices purchase purchases question
  questions recommendation recommendations record records representative representatives result results search selection shop song songs
  state store summary support tax time title titles total totals track tracks type types usd eur year years
  catalogo cliente tienda musica precio loja preco client boutique magasin musique prix`);
/** Words of a shop in German, where nouns are written with a capital. Folded. */ const GERMAN_NOUNS = new Set(list(`
  abend alben angebot anfrage antwort artikel auswahl betrag datum einkauf einkaufe eintrag eintrage ergebnis ergebnisse euro dollar cent frage fragen
  freude gesamt gesamtbetrag geschaft hilfe informationen interpret interpreten jahr jahre jahren katalog kategorie kauf kaufe kunde kunden
  kundin kunstler laden lange liste lied lieder minuten monat monate morgen musik nummer name namen preis preise rechnung rechnungen
  sekunden shop song songs spass stuck stucke summe tag tage tagen titel uberblick ubersicht vertreter vertreterin wunsch zeit ansprechpartner
  ansprechpartnerin bestellung bestellungen betreuer betreuerin mitarbeiter mitarbeiterin sammlung land stadt verfugung platte platten
  genre genres album band bands playlist playlists entschuldigung suche treffer posten position rang`));
/** Everyday words by language (ISO 639-1). Folded. */ const EVERYDAY_WORDS = /* @__PURE__ */ new Map([
	["en", new Set(ENGLISH_OPENINGS)],
	["es", new Set(SPANISH_OPENINGS)],
	["pt", new Set(PORTUGUESE_OPENINGS)],
	["fr", new Set(FRENCH_OPENINGS)],
	["de", new Set(GERMAN_OPENINGS)]
]);
const OTHER_OPENINGS = /* @__PURE__ */ new Set([
	...ENGLISH_OPENINGS,
	...SPANISH_OPENINGS,
	...PORTUGUESE_OPENINGS,
	...FRENCH_OPENINGS,
	...SHOP_OPENINGS
]);
const GERMAN_ONLY = new Set(GERMAN_OPENINGS.filter((word) => !OTHER_OPENINGS.has(word)));
/** True when a sentence of these folded words is German: then nouns have capitals. */ function isGerman(words) {
	return words.some((word) => GERMAN_ONLY.has(word));
}
/** True for a folded word that is written with a capital in the midst of a sentence although it names nothing. */ function isPlainWord(word, german) {
	return ANYWHERE.has(word) || german && (GERMAN_NOUNS.has(word) || unitOf(word) !== void 0);
}
/** True for a folded word that a sentence may begin with and that names nobody and nothing there. */ function isOpeningWord(word) {
	return OTHER_OPENINGS.has(word) || GERMAN_ONLY.has(word) || GERMAN_NOUNS.has(word) || ANYWHERE.has(word) || unitOf(word) !== void 0 || MONTHS.has(word);
}

export { EVERYDAY_WORDS, isGerman, isOpeningWord, isPlainWord };