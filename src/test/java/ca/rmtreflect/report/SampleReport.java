package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Span.Weight;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Reports to try the writers on: every kind of block in both languages, and what a person may do
/// to them.
public final class SampleReport extends SampleBlocks {

  private static final Instant CREATED = Instant.parse("2026-11-22T19:32:05.123Z");

  private final List<Block> blocks = new ArrayList<>();

  private SampleReport(Language language) {
    super(language);
  }

  /// Every kind of block, the two languages mixed.
  public static Report full(Language language) {
    SampleReport sample = new SampleReport(language);
    sample.cover();
    sample.glance();
    sample.answers();
    sample.end();
    return sample.report();
  }

  /// The same in both languages.
  public static Report bilingual() {
    return BilingualReport.of(full(Language.EN), full(Language.FR));
  }

  /// The paper form of the shipped questions.
  public static Report form(ReportLanguage spoken) {
    return BlankForm.of(RecordCase.PACK, spoken);
  }

  /// A report without a block.
  public static Report empty(Language language) {
    return new SampleReport(language).report();
  }

  /// Texts that break documents that were not meant for them.
  public static Report hostile(Language language) {
    SampleReport sample = new SampleReport(language);
    sample.cover();
    sample.heading(1, "Hostile <b>&amp;</b> \"quoted\" ]]> </style>", "hostile");
    sample.add(new Block.Paragraph(sample.own("x".repeat(5_000)), false));
    sample.add(new Block.Paragraph(sample.own(longNote()), false));
    sample.heading(
        2,
        "In a table, \ud83d\ude00 \ufffd \u0645\u0631\u062d\u0628\u0627 \u4f60\u597d e\u0323",
        "hostile-table");
    sample.add(
        sample.table(
            List.of(
                List.of("y".repeat(3_000), "\u2713 Yes", longNote()),
                List.of("An empty cell follows", "\u25d0 In part", ""),
                List.of("300 lines", "\u25cb Not yet", "line\n".repeat(300) + "end"))));
    sample.add(new Block.Bullets(List.of(sample.own("z".repeat(2_000)), sample.own("a\n\nb"))));
    return sample.report();
  }

  /// As many accounts as nobody has, each with a block of its own and a row.
  public static Report manyAccounts(Language language, int accounts) {
    SampleReport sample = new SampleReport(language);
    sample.cover();
    sample.heading(1, "Accounts", "accounts");
    sample.add(
        sample.table(
            IntStream.rangeClosed(1, accounts)
                .mapToObj(
                    i -> List.of("Account " + i, "\u2713 Yes", "Looked at. ".repeat(i % 9 + 1)))
                .toList()));
    for (int i = 1; i <= accounts; i++) {
      sample.heading(2, "Account " + i, "account-" + i);
      sample.add(
          new Block.KeyValues(
              sample.own("Account " + i),
              IntStream.rangeClosed(1, 4 + i % 5)
                  .mapToObj(field ->
                      new Block.Pair(
                          sample.own("Field " + field),
                          List.of(sample.own("What is set there. ".repeat(field % 4 + 1))),
                          field % 4 == 0))
                  .toList()));
    }
    return sample.report();
  }

  /// Sections of every height, so that each possible foot of a page is met.
  public static Report everyFoot(Language language) {
    SampleReport sample = new SampleReport(language);
    for (int i = 1; i <= 60; i++) {
      sample.heading(1, "Section " + i, "section-" + i);
      if (i % 3 == 0) {
        sample.heading(2, "Part " + i, "part-" + i);
      }
      if (i % 4 == 1) {
        sample.add(new Block.Paragraph(sample.own("Some words. ".repeat(i * 7 % 60 + 1)), false));
      }
      sample.add(
          sample.table(
              List.of(
                  List.of("Row A" + i, "\u2713 Yes", "A note here. ".repeat(i * 5 % 37 + 1)),
                  List.of("Row B" + i, "\u25cb Not yet", "Another. ".repeat(i * 11 % 71 + 1)))));
    }
    return sample.report();
  }

  /// Declarations at every height of a page.
  public static Report everyDeclaration(Language language) {
    SampleReport sample = new SampleReport(language);
    for (int i = 1; i <= 40; i++) {
      sample.heading(1, "Section " + i, "section-" + i);
      sample.add(new Block.Paragraph(sample.own("Some words. ".repeat(i * 29 % 97 + 1)), false));
      sample.add(new Block.Paragraph(sample.own("Declared " + i), false));
      sample.add(
          new Block.Form(
              sample.own("Declaration " + i),
              List.of(
                  new Block.Field("name-" + i, sample.own("Name"), new Block.Room.Words(1)),
                  new Block.Field("sign-" + i, sample.own("Signature"), new Block.Room.Words(2)))));
    }
    return sample.report();
  }

  public static Attachment attachment() {
    return new Attachment(
        "rmt-reflect-2026.json", "{\"sample\": true}\n".getBytes(StandardCharsets.UTF_8));
  }

  public static String longNote() {
    return "A note that goes on and on, over pages. ".repeat(1_250);
  }

  private void cover() {
    add(
        new Block.Title(
            own(say("Social media and ethics", "Médias sociaux et déontologie")),
            own(say("A personal reflection", "Une réflexion personnelle")),
            own("2026")));
    add(
        new Block.KeyValues(
            own(say("Who and when", "Qui et quand")),
            List.of(
                brief(say("Name", "Nom"), "Alex Tremblay, RMT (sample)"),
                brief(say("Social media", "Médias sociaux"), say("Yes", "Oui")),
                pair(
                    say("Practice", "Pratique"),
                    say(
                        "Contractor in a multidisciplinary clinic; own professional page",
                        "À son compte dans une clinique multidisciplinaire")),
                pair(
                    say("Completed", "Terminée le"),
                    say("22\u00a0November\u00a02026", "22\u00a0novembre\u00a02026")))));
    add(
        new Block.Callout(
            List.of(
                own(
                    say(
                        "A private reflection written by its author. Not issued, reviewed or"
                            + " endorsed by the College.",
                        "Une réflexion privée, écrite par son auteur. L’Ordre ne l’a ni publiée ni"
                            + " approuvée.")),
                own(
                    say(
                        "It holds no client information and gives no verdict.",
                        "Elle ne contient aucun renseignement sur les clients.")))));
  }

  private void glance() {
    heading(1, say("At a glance", "En bref"), "glance");
    add(
        new Block.Counts(
            own(say("Answers counted", "Réponses comptées")),
            List.of(
                count(19, say("Yes", "Oui")),
                count(5, say("In part", "En partie")),
                count(3, say("Not yet", "Pas encore")),
                count(1, say("Not sure yet", "À vérifier")),
                count(2, say("Does not apply", "Sans objet")),
                count(1, say("Not answered", "Sans réponse")))));
    add(new Block.Paragraph(own(say("Four accounts:", "Quatre comptes\u00a0:")), false));
    add(
        new Block.Bullets(
            List.of(
                own("Clinic Facebook page"),
                own("Instagram"),
                mixed("Google Business Profile (", other("fiche d’établissement"), ")"))));
  }

  private void answers() {
    heading(1, say("Testimonials and reviews", "Témoignages et avis"), "testimonials");
    heading(2, say("What you show", "Ce que vous montrez"), "show");
    heading(3, say("On your pages", "Sur vos pages"), "pages");
    add(
        table(
            List.of(
                List.of(
                    say("You take reasonable steps.", "Vous prenez des mesures raisonnables."),
                    say("\u2713\u00a0Yes", "\u2713\u00a0Oui"),
                    "Checked all four accounts."),
                List.of(
                    say("The function is off wherever possible.", "La fonction est désactivée."),
                    say("\u25d0\u00a0In part", "\u25d0\u00a0En partie"),
                    "The page still shows them; asked the owner on 3\u00a0November.\n"
                        + "No answer yet."),
                List.of(
                    say("Nobody asks clients for reviews.", "Personne ne demande d’avis."),
                    say("\u25cb\u00a0Not yet", "\u25cb\u00a0Pas encore"),
                    "A survey goes out after each visit."))));
    add(
        new Block.Paragraph(
            mixed("", other("Une note dans l’autre langue.\nSur deux lignes."), " "), false));
    add(new Block.Paragraph(other("Une remarque entière dans l’autre langue."), false));
    add(new Block.Paragraph(mixed("", link(language), " \u00b7 s. 6"), true));
    add(new Block.Paragraph(mixed("", link(language.other()), ""), false));
  }

  private void end() {
    add(new Block.PageBreak());
    heading(1, say("Declaration", "Déclaration"), "declaration");
    add(
        new Block.Paragraph(
            new Text(
                List.of(
                    new Span(say("Open", "Ouvert"), language, Weight.STRONG),
                    new Span(" \u00b7 2027-01-15", language, Weight.QUIET))),
            false));
    add(
        new Block.Form(
            own(say("Declaration", "Déclaration")),
            List.of(
                new Block.Field(
                    "name",
                    own(say("Name", "Nom")),
                    new Block.Room.Filled(List.of(line(own("Alex Tremblay"))))),
                new Block.Field("date", own(say("Date", "Date")), new Block.Room.Day(), true),
                new Block.Field("place", own(say("Place", "Lieu")), new Block.Room.Words(1)),
                new Block.Field(
                    "answer",
                    own(say("Answer", "Réponse")),
                    new Block.Room.Boxes(
                        List.of(own(say("Yes", "Oui")), own(say("Not yet", "Pas encore"))), false)),
                new Block.Field(
                    "signature", own(say("Signature", "Signature")), new Block.Room.Words(2)))));
  }

  private void heading(int level, String text, String anchor) {
    add(new Block.Heading(level, own(text), anchor));
  }

  private void add(Block block) {
    blocks.add(block);
  }

  private Report report() {
    return new Report(
        List.of(language),
        say("Social media and ethics, 2026", "Médias sociaux et déontologie, 2026"),
        say("A record & <private>", "Un compte rendu & <privé>"),
        CREATED,
        own("rmt-social-media-ontario 2026.1 \u00b7 " + attachment().fingerprint()),
        blocks,
        0);
  }
}
