package ca.rmtreflect.content;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.pack.Citation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Option;
import ca.rmtreflect.domain.pack.ReadyWords;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.Ids;
import ca.rmtreflect.json.MemberNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the items of one section.
final class ItemReader {

  private enum Type {
    CHECKPOINT,
    CHOICE,
    TEXT,
    DATE
  }

  private static final int MOST_REVISIONS = 9999;

  private static final MemberNames COMMON = MemberNames.of("type", "id", "revision", "condition");

  private final PackNames names;
  private final Optional<SectionKind> section;

  /// For a section of this kind, or of one that could not be read.
  ItemReader(PackNames names, Optional<SectionKind> section) {
    this.names = names;
    this.section = section;
  }

  /// Empty when it cannot be told what kind of item this is.
  Optional<Item> item(Cursor at) {
    Optional<Type> type = at.object().required("type").constant(Type.class);
    if (type.isEmpty() && at.isObject()) {
      names.defineChoice(names.items().define(at.get("id")), Set.of());
    }
    return type.map(known -> {
      section
          .filter(kind -> !belongs(known, kind))
          .ifPresent(kind -> at.report(Code.MISPLACED_ITEM, Slug.of(known), Slug.of(kind)));
      return switch (known) {
        case CHECKPOINT -> checkpoint(at);
        case CHOICE -> choice(at);
        case TEXT -> text(at);
        case DATE -> date(at);
      };
    });
  }

  /// Answers live with checkpoints, and everything else with the profile or the outlook.
  private static boolean belongs(Type type, SectionKind kind) {
    return switch (kind) {
      case PROFILE -> type != Type.CHECKPOINT;
      case CHECKPOINTS -> type == Type.CHECKPOINT;
      case OUTLOOK -> type == Type.TEXT || type == Type.DATE;
      case ACCOUNTS, ACTIONS, FINISH -> false;
    };
  }

  private Item checkpoint(Cursor at) {
    at.object(
        COMMON
            .and("title", "question", "why", "examples", "citations", "risks", "looksAtAccounts")
            .optionally("exampleQuestion", "readyWords"));
    return new Item.Checkpoint(
        names.items().define(at.get("id")),
        revision(at.get("revision")),
        condition(at),
        Values.localized(at.get("title")),
        Values.localized(at.get("question")),
        Values.localizedOrNull(at.get("exampleQuestion")),
        Values.localized(at.get("why")),
        at.get("examples").list(2, 4, Values::localized),
        readyWords(at.get("readyWords")),
        at.get("citations").list(1, this::citation),
        at.get("risks").texts(0, names.risks().known(Code.UNKNOWN_RISK)),
        at.get("looksAtAccounts").flag());
  }

  private static List<ReadyWords> readyWords(Cursor at) {
    return at.isThere() ? at.list(1, 4, ItemReader::readyWord) : List.of();
  }

  private static ReadyWords readyWord(Cursor at) {
    Cursor words = at.object(MemberNames.of("title", "text"));
    return new ReadyWords(
        Values.localized(words.get("title")), Values.localized(words.get("text")));
  }

  private Citation citation(Cursor at) {
    Cursor citation = at.object(MemberNames.of("source", "place"));
    return new Citation(
        names.sources().name(citation.get("source"), Code.UNKNOWN_SOURCE),
        Values.localized(citation.get("place")));
  }

  private Item choice(Cursor at) {
    at.object(COMMON.and("question", "multiple", "options", "exclusive").optionally("hint"));
    String id = names.items().define(at.get("id"));
    int revision = revision(at.get("revision"));
    String condition = condition(at);
    LocalizedText question = Values.localized(at.get("question"));
    LocalizedText hint = Values.localizedOrNull(at.get("hint"));
    boolean multiple = at.get("multiple").flag();
    Ids ids = new Ids();
    List<Option> options = at.get("options").list(2, one -> option(one, ids));
    if (section.isEmpty() || section.get() == SectionKind.PROFILE) {
      names.defineChoice(id, options.stream().map(Option::id).collect(Collectors.toSet()));
    }
    List<String> exclusive =
        at.get("exclusive")
            .texts(
                0,
                (one, name) -> {
                  if (!ids.isEmpty() && !ids.has(name)) {
                    one.report(Code.UNKNOWN_OPTION, name, id);
                  }
                });
    return new Item.Choice(id, revision, condition, question, hint, multiple, options, exclusive);
  }

  private static Option option(Cursor at, Ids ids) {
    Cursor option = at.object(MemberNames.of("id", "label"));
    return new Option(ids.define(option.get("id")), Values.localized(option.get("label")));
  }

  private Item text(Cursor at) {
    at.object(COMMON.and("question", "long").optionally("hint"));
    return new Item.TextPrompt(
        names.items().define(at.get("id")),
        revision(at.get("revision")),
        condition(at),
        Values.localized(at.get("question")),
        Values.localizedOrNull(at.get("hint")),
        at.get("long").flag());
  }

  private Item date(Cursor at) {
    at.object(COMMON.and("question").optionally("hint"));
    return new Item.Day(
        names.items().define(at.get("id")),
        revision(at.get("revision")),
        condition(at),
        Values.localized(at.get("question")),
        Values.localizedOrNull(at.get("hint")));
  }

  private String condition(Cursor at) {
    return names.conditions().name(at.get("condition"), Code.UNKNOWN_CONDITION);
  }

  static int revision(Cursor at) {
    return (int) at.integer(1, MOST_REVISIONS);
  }
}
