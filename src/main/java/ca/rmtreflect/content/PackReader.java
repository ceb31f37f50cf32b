package ca.rmtreflect.content;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.domain.pack.Card;
import ca.rmtreflect.domain.pack.NamedCondition;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Platform;
import ca.rmtreflect.domain.pack.Risk;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.MemberNames;
import ca.rmtreflect.json.Problems;
import ca.rmtreflect.json.StrictJson;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Reads a pack, strictly, and tells everything that is wrong with it at once.
public final class PackReader {

  /// What the first member of every pack says.
  public static final String SCHEMA = "rmt-reflect/pack";

  /// The one format there is.
  public static final int FORMAT = 1;

  /// Sixteen times the largest pack there is; the tree of a hostile file of this size still fits in
  /// a small heap.
  static final int MOST_BYTES = 2 * 1024 * 1024;

  private static final MemberNames MEMBERS =
      MemberNames.of(
              "schema",
              "format",
              "id",
              "version",
              "title",
              "basis",
              "compiled",
              "changeLog",
              "sources",
              "risks",
              "conditions",
              "platforms",
              "sections")
          .optionally("sourcesChecked", "card");

  private final Problems problems = new Problems();
  private final PackNames names = new PackNames();

  private PackReader() {}

  /// Reads the bytes of a pack.json, however hostile.
  public static PackReading read(byte[] bytes) {
    return new PackReader().reading(bytes);
  }

  private PackReading reading(byte[] bytes) {
    ObjectNode tree = StrictJson.read(bytes, MOST_BYTES, problems);
    Optional<Pack> pack =
        tree == null ? Optional.empty() : pack(Cursor.root(tree, problems), Sha256.of(bytes));
    return pack.isPresent() && problems.isEmpty()
        ? new PackReading.Whole(pack.get())
        : new PackReading.Broken(problems.found());
  }

  /// Empty when this is no pack at all, so that it is not measured as one.
  private Optional<Pack> pack(Cursor root, String digest) {
    if (!isPack(root)) {
      return Optional.empty();
    }
    Cursor pack = root.object(MEMBERS);
    String id = pack.get("id").id();
    String version = Version.read(pack.get("version"));
    LocalizedText title = Values.localized(pack.get("title"));
    LocalizedText basis = Values.localized(pack.get("basis"));
    LocalDate compiled = pack.get("compiled").date();
    LocalDate sourcesChecked = pack.get("sourcesChecked").dateOrNull();
    PartReader parts = new PartReader(names);
    List<Source> sources = pack.get("sources").list(1, parts::source);
    List<Risk> risks = pack.get("risks").list(1, parts::risk);
    List<NamedCondition> conditions =
        pack.get("conditions").list(1, new ConditionReader(names)::named);
    List<Platform> platforms = pack.get("platforms").list(1, parts::platform);
    List<Section> sections = new SectionReader(names).sections(pack.get("sections"));
    Card card = new CardReader(names).card(pack.get("card"));
    names.settle();
    return Optional.of(
        new Pack(
            id,
            version,
            digest,
            title,
            basis,
            compiled,
            sourcesChecked,
            new ChangeLogReader(names, version).changes(pack.get("changeLog")),
            sources,
            risks,
            conditions,
            platforms,
            sections,
            card));
  }

  private static boolean isPack(Cursor root) {
    Optional<String> schema = root.get("schema").text();
    if (schema.isPresent() && !schema.get().equals(SCHEMA)) {
      root.get("schema").report(Code.WRONG_SCHEMA, schema.get(), SCHEMA);
      return false;
    }
    Optional<BigInteger> format = root.get("format").integer();
    if (format.isPresent() && !format.get().equals(BigInteger.valueOf(FORMAT))) {
      root.get("format").report(Code.WRONG_FORMAT, format.get(), FORMAT);
      return false;
    }
    return true;
  }
}
