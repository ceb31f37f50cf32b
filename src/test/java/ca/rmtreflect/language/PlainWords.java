package ca.rmtreflect.language;

import ca.rmtreflect.domain.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that the product does not use, each with what it says instead.
final class PlainWords {

  private static final List<Word> ENGLISH =
      List.of(
          of("whoever|whomever|whosoever", "“the person who”, “anyone who”"),
          of("stands?|stood", "“is”, “appears”, “says”"),
          of("call(s|ed|ing)? for", "“needs”, “asks for”"),
          of("(come|comes|came|coming) along", "“carries over”, “is copied”"),
          of("(come|comes|came|coming) on top", "“takes extra time”"),
          of("lies", "“is”, “is kept”"),
          of("(put|puts|putting) right", "“fix”, “correct”"),
          of("of (its|their|your|his|her) own accord|by rights", "“by itself”"),
          of(
              "at leisure|afresh|whereof|thereof|therein|hereby|hitherto|lest|hence|thus|albeit|ere",
              "the everyday word"),
          of("set(s|ting)? down", "“write down”"),
          of("put(s|ting)? away", "“move to the bin”"),
          of("rests? (up)?on", "“is based on”"),
          of("foresaw|foresee|foreseen", "“unexpected”"),
          of("what became of|what has become of", "“outcome”"),
          of("worthy of|free of (clients|benefits)", "say what to do or not to do"),
          of("hardly (yours|theirs)", "“usually can’t be …”"),
          of("holds? access", "“has access”"),
          of(
              "how (much|far) (does )?(it|this|that) binds?|how much does this bind",
              "“Is this a rule?”"),
          of("need not|needs not", "“don’t have to”, “doesn’t need to”"),
          of("shall", "“must” or “will”"),
          of("in order to", "“to”"),
          of("prior to", "“before”"),
          of("upon", "“on”"),
          of("utili[sz](e|es|ed|ing|ation)", "“use”"),
          of("commenc(e|es|ed|ing|ement)", "“start”"),
          of("pertain(s|ed|ing)?", "“about”"),
          of("e[-\\u2011]mails?", "“email”, as the Canadian Press writes it"),
          of("telephones?", "“phone”"),
          of("user names?", "“username”"),
          of("none to list", "“I have none”"));

  private static final List<Word> FRENCH =
      List.of(
          of(
              "libres? (de|d’)(?="
                  + " ?(tout|toute|tous|toutes|liens?|avantages?|clients?|clientèle)\\b)",
              "« exempt de », « sans »"),
          of("ne (fait|font) que lire", "« en lecture seule »"),
          of(
              "ne (peut|peuvent) être que lue?s?|ne (peut|peuvent) être qu.ouverte?s?",
              "« en lecture seule »"),
          of("second regard", "« à regarder de plus près »"),
          of("nommez(?=-en une|,? (un|une) (fichier|dossier)| l.une? d)", "« Indiquez »"),
          of("réponses toutes prêtes", "« à choix de réponses »"),
          of("(fait|faire|fais) (cette|une|ma|votre|la) réflexion", "« mener une réflexion »"),
          of("personne n.avait prévue?s?", "« imprévu »"),
          of("(fai(t|re)|font) naître", "« ajouter »"),
          of(
              "demandes? de connexion|se connecter à (mon|votre|un) compte personnel",
              "« demande d’amitié ou d’abonnement », « s’abonner à »"),
          of("(propre|deuxième|seconde) connexion|connexion distincte", "« identifiants »"),
          of("seconde preuve", "« un code ou une confirmation »"),
          of("ni note ni verdict", "« ni pointage ni verdict »"),
          of("e-?mails?|mails?", "« courriel »"),
          of("clique[zr]? sur", "« choisissez », « appuyez sur »"),
          of("digita(l|le|ux|les)", "« numérique »"),
          of("en charge d(e|u|es)", "« responsable de »"),
          of("basée?s? sur", "« fondé sur »"),
          of("impact(e|er|ent|és?)", "« toucher », « nuire à »"),
          of(
              "adress(er|ez|e|ent) (un|une|le|la|les|ce|cette|ces) (problèmes?|questions?|enjeux?)",
              "« régler », « traiter »"),
          of("fai(re|t) du sens", "« avoir du sens »"),
          of("opportunités?", "« occasion »"),
          of("sauvegard(e|er|ez) sous", "« enregistrer sous »"),
          of("par le biais de", "« par »"),
          of("au niveau d(e|u|es)", "« dans », « pour »"),
          of("suite à", "« après », « à la suite de »"),
          of("de par", "« par », « à cause de »"),
          of("survivr(a|ont) à", "« vous restera »"),
          of("trahi(t|r|ssent)", "« permet de reconnaître »"),
          of("les donne comme|le donne comme|la donne comme", "« indique que »"),
          of("donne comme exemples?,? entre autres", "« cite notamment »"));

  private PlainWords() {}

  static Stream<Word> of(Language language) {
    return switch (language) {
      case EN -> ENGLISH.stream();
      case FR -> FRENCH.stream();
    };
  }

  private static Word of(String wrong, String better) {
    return new Word(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + wrong + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        better);
  }

  /// Words to find, and the better ones.
  record Word(Pattern wrong, String better) {}
}
