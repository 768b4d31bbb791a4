import type { SentencesByLanguage } from './sentences.js';

/** Said in Spanish, Portuguese, French and German. */
export const FALSE_IN_OTHER_LANGUAGES: SentencesByLanguage = {
  es: {
    albumsEs: [
      'Tenemos 9 álbumes de The Beatles.',
      'Tienes 10 álbumes de The Beatles.',
      'Aquí tienes los álbumes, con envío gratis.',
      'Todos los álbumes de The Beatles están en oferta.',
      'Abbey Road es de Revolver.',
      'No tenemos álbumes de The Beatles.',
      'Tenemos 10 canciones de The Beatles.',
      'Tenemos sólo 10 álbumes de The Beatles.',
      'Te devolvemos el importe de Abbey Road.',
      'Abbey Road cuesta la mitad.',
      'Hay más de 10 álbumes de The Beatles.',
      'Hay menos de diez álbumes de The Beatles.',
    ],
    ordersEs: [
      'Tus pedidos suman $8.91.',
      'Has gastado $8.91.',
      'Tu pedido 371 costó 1,98 €.',
      'Tu pedido 371 fue reembolsado.',
      'Tu primer pedido fue el 371.',
      'Tu pedido 371 llegará pronto.',
      'El pedido 371 del 12 de noviembre de 2024.',
    ],
  },
  pt: {
    albumsPt: [
      'Temos 9 álbuns de The Beatles.',
      'Você tem 10 álbuns de The Beatles.',
      'Abbey Road é de Revolver.',
      'Temos mais de 10 álbuns de The Beatles.',
      'Aqui estão os álbuns, com frete grátis.',
      'Não temos álbuns de The Beatles.',
    ],
    ordersPt: [
      'Os seus pedidos somam $8.91.',
      'Você gastou $8.91.',
      'O seu pedido 371 custou R$1.98.',
      'O seu primeiro pedido foi o 371.',
    ],
  },
  fr: {
    albumsFr: [
      'Nous avons 9 albums de The Beatles.',
      'Vous avez 10 albums de The Beatles.',
      'Abbey Road est de Revolver.',
      'Voici les albums, livraison gratuite.',
      "Nous n'avons pas d'albums de The Beatles.",
      'Voici plus de 10 albums de The Beatles.',
      'Abbey Road est offert.',
    ],
    ordersFr: [
      "Vos commandes s'élèvent à $8.91.",
      'Vous avez dépensé $8.91.',
      'Votre première commande est la 371.',
      'La commande 371 a coûté 1,98 €.',
    ],
  },
  de: {
    albumsDe: [
      'Wir haben 9 Alben von The Beatles.',
      'Sie haben 10 Alben von The Beatles.',
      'Abbey Road ist von Revolver.',
      'Hier sind die Alben, Versand gratis.',
      'Wir haben keine Alben von The Beatles.',
      'Wir haben mehr als 10 Alben von The Beatles.',
      'Abbey Road kostet nichts.',
      'Wir haben nur 10 Alben von The Beatles.',
      'Alben von den stones sind hier.',
    ],
    ordersDe: [
      'Ihre Bestellungen kosteten $8.91.',
      'Sie haben $8.91 ausgegeben.',
      'Ihre erste Bestellung war die 371.',
      'Die Bestellung 371 kostete 1,98 €.',
      'Insgesamt haben Sie $8.91 ausgegeben.',
    ],
  },
};
