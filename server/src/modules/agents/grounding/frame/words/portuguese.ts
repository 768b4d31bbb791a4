import { vocabularyOf } from './vocabulary.js';

/** The words of Portuguese sentences around facts. */
export const PORTUGUESE = vocabularyOf(
  {
    plain: `conosco o a os as que este esta isto estes estas esse essa esses essas isso aqui ai te lhe nos me se eu nosso nossa nossos nossas seu sua seus
      suas teu tua voce voces em no na nos nas num numa com para pra ao aos e ou como dentro abaixo seguinte seguintes lista listados mostrar mostro mostra
      mostramos ver veja olha olhe olhada confira encontrar encontrei encontramos encontrado encontra encontrara pode podemos explorar explore
      descobrir descubra aproveite aproveitar curta curtir escolha escolher ouvir ouca gosta gostar adorar quer queria pediu solicitou procura
      procurava busca consulta pergunta perguntou mencionou numero data datada datado catalogo loja selecao colecao discografia musical
      titulo titulos nome nomes chamado chamada intitulado detalhes detalhe informacao informacoes resumo resultado resultados resposta dados
      gravacao gravacoes faz parte pertence pertencem aparece aparecem otimo otima otimos otimas bom boa bons boas maravilhoso maravilhosa
      fantastico fantastica incrivel incriveis excelente excelentes perfeito perfeita lindo linda classico classicos obrigado obrigada ola oi
      bem-vindo saudacoes claro certo sim feliz prazer espero alguns algumas algum alguma varios varias atualmente agora tambem muito bem ela elas eles
      ele obra obras uns umas tipo apresento apresentamos oferecemos`,
    phrase: `na sua conta, com certeza, com prazer, a seguir, de uma olhada, se quiser, me avise, por favor, de nada, bom dia, boa tarde, boa noite, e um prazer,
      aqui esta, aqui estao, aqui tem, estao disponiveis, esta disponivel, disponiveis em, disponivel em, disponiveis no, disponivel no, parte de, um deles, uma delas, um dos, uma das,
      de acordo com os nossos registros, que temos, mais detalhes, mais informacoes, boa escolha, otima escolha, como pediu, espero que, faz parte`,
    be: 'e sao foi foram era eram esta estao',
    have: 'temos tem contem ha',
    article: 'um uma',
    maker: 'de do da dos das por pelo pela pelos pelas',
    listing: 'inclui, incluem, incluindo, como, por exemplo, entre eles, entre elas, entre, tais como',
    all: 'todo todos toda todas ambos ambas tudo',
    each: 'cada, cada um, cada uma, por musica',
    newest: 'ultimo, ultima, ultimos, ultimas, mais recente, mais recentes, recente',
    oldest: 'primeiro, primeira, primeiros, primeiras, mais antigo, mais antiga',
    largest: 'maior, mais alto, mais caro, mais cara',
    smallest: 'menor, mais barato, mais barata',
    cost: 'custa custam preco precos',
    total:
      'total, ao todo, no total, montante, soma, valor, no valor de, totalizou, totaliza, custou, custaram, um total de',
    spend: 'gastou gasto pagou pago',
    buy: 'comprou comprado',
    place: 'fez realizou feito feita realizado realizada',
    length: 'dura, duram, duracao, minutos, minuto, segundos, segundo',
    write:
      'composta composto compostas compostos escrita escrito escritas escritos compos escreveu compositor compositora compositores escreveram',
    help: 'ajudou, atendeu, representante, agente, funcionario, funcionaria, vendas, colega, posso ajudar',
    contact: 'escrever para, escreva para, contatar, contato, e-mail, email',
    order: 'pedido fatura compra encomenda',
    orders: 'pedidos faturas compras encomendas',
    song: 'musica musicas cancao cancoes faixa faixas',
    album: 'album albuns disco discos',
    artist: 'artista artistas banda bandas grupo grupos interprete interpretes',
    genre: 'genero generos estilo estilos',
    playlist: 'playlist playlists',
    item: 'item itens linha linhas artigo artigos',
  },
  {
    bare: (word) => word,
    possession:
      /\bvoces? (?:ja |agora )?tem\b|\b(?:teus?|tuas?|seus?|suas?) (?:\p{L}+ )?(?:pedidos?|faturas?|compras?|encomendas?|musicas?|albuns|album|colecao)\b/u,
  },
);
