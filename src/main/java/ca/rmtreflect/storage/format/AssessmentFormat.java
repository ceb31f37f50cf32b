package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.Problems;
import ca.rmtreflect.json.StrictJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The form of the file in which an assessment is kept. The same assessment always gives the same
/// bytes.
public final class AssessmentFormat {

  /// Nothing larger is read: no reflection comes near it, and memory is finite.
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  /// No file counts more saves: every program that reads JSON knows numbers to here exactly.
  public static final long MOST_SAVES = 1L << 53;

  static final String SCHEMA = "rmt-reflect/assessment";

  /// The oldest format whose program may write back what this one writes. It rises only when an
  /// older program would do harm.
  private static final int MIN_READER = 1;

  private final String program;
  private final Upgrades upgrades;

  /// `program` is the version of this program, for the record in each file.
  public AssessmentFormat(String program) {
    this(program, Upgrades.SHIPPED);
  }

  AssessmentFormat(String program, Upgrades upgrades) {
    this.program = program;
    this.upgrades = upgrades;
  }

  /// The count after one more save. It stops where it could no longer be read, so that the file can
  /// be saved all the same.
  public static long countAfter(long seq) {
    return Math.min(seq + 1, MOST_SAVES);
  }

  /// The form of the file beside a finished year, as this program writes it.
  public FollowUpFormat followUps() {
    return new FollowUpFormat(program);
  }

  /// The bytes of a new file.
  public byte[] write(Assessment assessment) {
    return write(assessment, 1, null);
  }

  /// The bytes that follow a former file: its unknown members stay, and its count is what the
  /// caller says. Where nothing has changed, they are the former ones, whichever program wrote
  /// them: a signed year keeps its fingerprint.
  public byte[] write(Assessment assessment, long seq, @Nullable SavedJson former) {
    if (former != null && former.says(assessment, seq)) {
      return Seal.print(former.found());
    }
    ObjectNode encoded = AssessmentEncoder.encode(assessment, header(seq, former));
    return Seal.print(former == null ? encoded : former.with(encoded));
  }

  /// What a file means.
  public Reading read(byte[] bytes) {
    Problems problems = new Problems();
    ObjectNode file = StrictJson.read(bytes, MOST_BYTES, problems);
    if (file == null) {
      return damaged(bytes, problems);
    }
    Cursor root = Cursor.root(file, problems);
    String schema = root.required("schema").text().orElse("");
    Header header = Header.read(root);
    if (!problems.isEmpty()) {
      return damaged(bytes, problems);
    }
    if (!schema.equals(SCHEMA)) {
      problems.add("/schema", Code.WRONG_SCHEMA, schema, SCHEMA);
      return damaged(bytes, problems);
    }
    // No program writes what it would not read; a flipped bit may say so.
    if (header.minReader() > header.format()) {
      problems.add("/minReader", Code.TOO_BIG, header.minReader(), header.format());
    }
    if (!problems.isEmpty()) {
      return new Reading.Damaged(problems.found());
    }
    file.remove(Seal.MEMBER);
    return read(file, header, Seal.isIntact(bytes));
  }

  /// What is wrong, or that the file is of another kind altogether.
  private static Reading damaged(byte[] bytes, Problems problems) {
    return new Reading.Damaged(
        FileKind.of(bytes).map(kind -> List.of(Problem.of("", kind))).orElse(problems.found()));
  }

  private Reading read(ObjectNode file, Header header, boolean intact) {
    boolean isOlder = header.format() < upgrades.newest();
    boolean isNewer = header.format() > upgrades.newest();
    ObjectNode current = isOlder ? upgrades.apply(file, header.format()) : file;
    Problems problems = new Problems();
    Cursor root = isNewer ? Cursor.lenientRoot(current, problems) : Cursor.root(current, problems);
    Assessment assessment = AssessmentDecoder.assessment(root);
    if (header.minReader() > upgrades.newest()) {
      String program = Problem.printable(header.program());
      return problems.isEmpty()
          ? new Reading.Newer(assessment, program)
          : new Reading.NeedsNewer(program);
    }
    if (problems.isEmpty()) {
      Header now = Header.read(root);
      return new Reading.Whole(
          assessment, new SavedJson(file, current, assessment, now, intact, header.format()));
    }
    return isNewer && intact
        ? new Reading.NeedsNewer(Problem.printable(header.program()))
        : new Reading.Damaged(problems.found());
  }

  /// A file of a newer format stays one: it still holds what only the newer program understands.
  private Header header(long seq, @Nullable SavedJson former) {
    int format = former == null ? 1 : former.header().format();
    int minReader = former == null ? 1 : former.header().minReader();
    return new Header(
        Math.max(format, upgrades.newest()), Math.max(minReader, MIN_READER), program, seq);
  }
}
