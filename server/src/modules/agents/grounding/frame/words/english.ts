import { vocabularyOf } from './vocabulary.js';

/** The words of English sentences around facts. */
export const ENGLISH = vocabularyOf(
  {
    plain: `the this that these those there here it its they them their he she his her him we us our i me you your yours what which
      in on at to for from with and or as into within through under below above following listed list lists shown showing show shows
      displayed display see seen look looking looks take taking find finding found check checking browse browsing explore exploring
      enjoy enjoying listen listening discover discovering dive choose pick view hear love like loved want wanted asked ask asking request
      requested question query interest interested search searching searched mentioned can may      so such then
      too well also indeed now currently altogether one ones them several some any number
      numbered id dated date    catalogue catalog store shop selection collection discography music musical title titles
      name names named called titled entitled details detail information info summary overview result results answer entry entries 
       recordings recording belong belongs part appear appears feature features featured featuring consist consists
      comprise comprises great good wonderful fantastic lovely amazing awesome beautiful excellent nice perfect fine brilliant superb terrific
      classic fun delightful incredible thank thanks welcome hello hi hey greetings sure certainly absolutely definitely yes yeah okay ok
      alright happy glad pleased delighted thrilled excited hope hoping please place start fan fans lover lovers read ready right let
      quick overall data work works    respectively   
        gladly happily simply really very quite truly    sounds sound rhythm
      vibes groove pleasure journey `,
    phrase: `of course, by the way, happy to help, glad to help, happy to assist, glad to assist, here to help, help you with, let me help, help with,
      let me know, let me know if, if you would like, if you'd like, if you want, feel free to, more details, more information,
      would like to know more, like to know more, you will find, you'll find, you will see, you'll see, you will love, you'll love,
      you will enjoy, you'll enjoy, we offer, we carry, our store offers, our catalogue offers, our shop offers, our store carries, is available,
      are available, available in, available from us, available at our, available to you, available for you, currently available, good news, great news, great choice,
      good choice, great question, right here, at your service, you have asked, you've asked, you have requested, as requested,
      as follows, take a look, have a look, have fun, have a great day, have a great time, have a nice day, according to our records,
      according to your records, based on your request, in case, at hand, part of, made up of, up here, look up, looked up, looking up,
      great day, you are looking for, you're looking for, any of them, one of,
      one of them, some of, number of, the number of, from us, with us, to you, for you, know if, good start, as well, as well as, for sure,
      without further ado, how about, a variety of, a range of, on file, in our system, on record, made in, thank you for, i hope you enjoy, no problem, great place to start, good place to start, here you go, there you go, in your account, hope you enjoy, would you like, i would be happy, i'd be happy, any questions, if you have any questions, have any questions`,
    be: `is are was were be being it's that's here's there's they're`,
    have: `have has we've holds hold holding contain contains containing got keep keeps`,
    article: 'a an one',
    maker: 'by of',
    listing:
      'include, includes, including, included, such as, like, for example, for instance, among, among them, namely, starting with, e.g, eg',
    all: 'all, both, all of, both of, complete list, full list, full selection, complete selection, entire, whole',
    each: 'each, every, apiece, per song, per track',
    newest: 'last, latest, newest, most recent, most recently, recent, lately',
    oldest: 'first, oldest, earliest',
    largest: 'largest, biggest, highest, most expensive, most costly',
    smallest: 'smallest, lowest, cheapest, least expensive',
    cost: 'cost, costs, costing, price, prices, priced, sells for, sell for, goes for',
    total: `total, totals, totalling, totaling, totalled, totaled, came to, comes to, come to, coming to, came out to, came in at, amount, amounts, amounted,
      amounting, sum, in total, a total of, worth, value, valued, for a total, the total, total amount, total cost, total price, adds up to, add up to`,
    spend: 'spent paid',
    buy: 'bought, purchased, ordered, you bought, you purchased',
    place: 'placed, made, issued, created, place an order',
    length: `long, length, lasts, last for, lasting, runs, run, running, running time, runtime, duration, play time, playing time, minutes,
      minute, seconds, lasts for, runs for, clocks in at`,
    write:
      'wrote, written, composed, composer, composers, writer, writers, songwriter, songwriters, writing, credited, written by',
    help: `helped, who helped you, who helped, who assisted you, who assisted, who handled, assisted, assisting, representative, support, agent, sales, handled, colleague, employee, took care of, looked after, served,
      support agent, sales support agent, contact person, support representative`,
    contact: 'write to, reach, contact, contacted, e-mail, email, get in touch, reached, mail, write, send an email',
    order: 'order, invoice, purchase, receipt, order no, invoice no, order id, invoice id',
    orders: 'orders, invoices, purchases, receipts',
    song: 'song songs track tracks tune tunes',
    album: 'album albums lp lps disc discs record records',
    artist: 'artist artists band bands performer performers group groups',
    genre: 'genre genres style styles',
    playlist: 'playlist playlists',
    item: 'item items line lines',
  },
  {
    bare: (word) => word.replace(/'(?:s|ve|re)$/u, ''),
    possession:
      /\byou(?:'ve|'d)?(?: \p{L}+ly| now)? (?:have|had|got|hold|own|keep)(?! (?:asked|requested|mentioned|chosen|fun|a (?:great|nice|look|good)))|\byou've(?! (?:asked|requested))|\byour\b(?! (?:request|question|search|query|enjoyment|listening|interest|inquiry|service|patience|fancy|records))|\byours\b/u,
  },
);
