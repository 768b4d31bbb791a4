/** What people ask others to recommend and no music store sells, in every language that is understood. */
const OTHER_WARES = new Set(
  (
    'restaurant restaurants hotel hotels hostel book books novel novels cookbook doctor dentist lawyer plumber mechanic hairdresser barber cafe ' +
    'pub museum museums beach city cities country countries phone smartphone laptop computer tablet camera car cars bike motorbike game games ' +
    'videogame videogames podcast podcasts recipe recipes wine wines beer beers whisky whiskey coffee cheese pizza pizzeria dish meal breakfast ' +
    'lunch school university holiday holidays vacation airline bank insurance broker therapist vet diet perfume shoes dress shirt sofa magazine ' +
    'newspaper website app browser airport destination ' +
    'restaurante restaurantes hoteles libro libros novela novelas medico dentista abogado fontanero peluqueria museo museos playa playas ciudad ' +
    'movil telefono ordenador coche juego juegos receta recetas vino vinos cerveza cervezas escuela colegio universidad pelicula peliculas ' +
    'hoteis livro livros romance advogado encanador cabeleireiro museu museus praia praias cidade celular computador carro jogo jogos receita ' +
    'receitas vinho vinhos cerveja cervejas escola universidade filme filmes ' +
    'livre livres roman romans medecin dentiste avocat plombier coiffeur musee musees plage plages ville telephone ordinateur voiture jeu jeux ' +
    'recette recettes vin vins biere bieres ecole universite ' +
    'hotels buch bucher romane arzt zahnarzt anwalt friseur kneipe museen strand stadt handy rechner auto spiel spiele rezept rezepte wein weine ' +
    'bier biere schule universitat film'
  ).split(' '),
);

/** Whether a word names a thing that no music store sells. */
export function isOtherWare(word: string): boolean {
  return OTHER_WARES.has(word);
}
