import { vocabularyOf } from './vocabulary.js';

/** The words of Spanish sentences around facts. */
export const SPANISH = vocabularyOf(
  {
    plain: `has ha el la los las lo que este esta esto estos estas ese esa esos esas aqui ahi hay te le les nos me se yo nosotros conmigo usted ustedes tu tus su sus
      mi nuestro nuestra nuestros nuestras en con para a al y o e u como dentro bajo abajo debajo siguiente siguientes lista listado listados
      mostrar muestro muestra mostramos ver mira mirar echa vistazo encontrar encontre encontramos encontrado encuentras encontraras puedes
      puede podemos explorar explora descubrir descubre disfruta disfrutar disfrute disfrutes elegir elige escuchar escucha oir gusta gustan
      gustar encanta encantan quiero querias pediste solicitaste buscas buscabas busqueda consulta pregunta solicitud preguntaste
      mencionaste numero fecha fechada fechado catalogo tienda seleccion coleccion discografia musica musical titulo titulos nombre nombres
      llamado llamada llamados llamadas titulado titulada detalles detalle informacion resumen resultado resultados respuesta datos registros
      grabacion grabaciones forma parte pertenece pertenecen aparece aparecen destaca figura figuran gran bueno buena buenos buenas
      maravilloso maravillosa fantastico fantastica increible increibles excelente excelentes genial geniales perfecto perfecta estupendo
      estupenda hermoso hermosa clasico clasicos gracias hola saludos bienvenido bienvenida claro seguro si vale encantado encantada feliz
      gusto placer espero por supuesto algunos algunas algun alguno varios varias actualmente ahora tambien ademas muy bien ella ellas ellos
      ambiente obra obras dia uno unas unos tipo compartir compartirte presento presentamos ofrecemos`,
    phrase: `en tu cuenta, por supuesto, con mucho gusto, con gusto, a continuacion, echa un vistazo, si quieres, avisame, por favor, de nada,
      buenos dias, buenas tardes, buenas noches, es un placer, que disfrutes, aqui tienes, aqui tiene, aqui esta, aqui estan, estan disponibles, esta disponible,
      disponibles en, disponible en, parte de, uno de ellos, una de ellas, uno de los, una de las, de acuerdo, segun nuestros registros, que tenemos,
      mas detalles, mas informacion, en detalle, buena eleccion, gran eleccion, como pediste, espero que`,
    be: 'es son fue fueron era eran esta estan',
    have: 'tenemos tiene tienen tienes contiene contienen hay',
    article: 'un una',
    maker: 'de del por',
    listing:
      'incluye, incluyen, incluidos, incluido, incluidas, incluida, incluyendo, como, por ejemplo, entre ellos, entre ellas, entre, tales como',
    all: 'todo todos toda todas ambos ambas',
    each: 'cada, cada uno, cada una, por cancion',
    newest: 'ultimo, ultima, ultimos, ultimas, mas reciente, mas recientes, reciente',
    oldest: 'primer, primero, primera, primeros, primeras, mas antiguo, mas antigua',
    largest: 'mayor, mas grande, mas alto, mas caro, mas cara',
    smallest: 'menor, mas pequeno, mas pequena, mas barato, mas barata',
    cost: 'cuesta cuestan precio precios',
    total:
      'total, en total, importe, monto, suma, sumas, ascendio a, asciende a, ascendio, asciende, valor, por un total de, un total de, un importe de, cantidad, costo, costaron',
    spend: 'gastado gastaste pagaste pagado gasto',
    buy: 'compraste comprado pediste',
    place: 'hiciste, realizaste, realizado, realizada, hecho, hecha',
    length: 'dura, duran, duracion, minutos, minuto, segundos, segundo, largo',
    write:
      'compuesta compuesto compuestas compuestos escrita escrito escritas escritos compuso escribio compositor compositora compositores escribieron compusieron',
    help: 'ayudo, atendio, te ayudo, te atendio, representante, agente, empleado, empleada, ventas, asistente, colega, ayudarte, puedo ayudarte',
    contact: 'escribir a, escribirle a, escribele a, contactar, contacto, correo, correo electronico',
    order: 'pedido factura compra',
    orders: 'pedidos facturas compras',
    song: 'cancion canciones tema temas pista pistas',
    album: 'album albumes disco discos',
    artist: 'artista artistas banda bandas grupo grupos interprete interpretes',
    genre: 'genero generos estilo estilos',
    playlist: 'playlist, playlists, lista de reproduccion, listas de reproduccion',
    item: 'articulo articulos linea lineas',
  },
  {
    bare: (word) => word,
    possession:
      /\b(?<!aqui )(?:tienes|tienen ustedes|usted tiene)\b|\b(?:tus?|sus?) (?:\p{L}+ )?(?:pedidos?|facturas?|compras?|canciones|cancion|albumes|album|musica|listas?|coleccion)\b/u,
  },
);
