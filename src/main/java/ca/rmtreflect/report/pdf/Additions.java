package ca.rmtreflect.report.pdf;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// What a PDF has that no record of this program has: scripts, actions, links to elsewhere, media
/// and other files.
///
/// Everything is looked at that can be reached from the catalog, so that nothing hides in a corner,
/// but for what only describes or paints the pages.
final class Additions {

  /// More than this help nobody.
  private static final int MOST = 20;

  private static final Set<String> NOT_OBEYED =
      Set.of("StructTreeRoot", "SE", "SD", "Resources", "Contents", "Metadata", "OutputIntents");

  private static final Map<String, Code> ACTIONS =
      Map.ofEntries(
          Map.entry("JavaScript", Code.PDF_SCRIPT),
          Map.entry("Launch", Code.PDF_LAUNCH),
          Map.entry("GoToR", Code.PDF_LAUNCH),
          Map.entry("GoToE", Code.PDF_LAUNCH),
          Map.entry("SubmitForm", Code.PDF_TRANSFER),
          Map.entry("ImportData", Code.PDF_TRANSFER),
          Map.entry("Rendition", Code.PDF_MEDIA),
          Map.entry("Movie", Code.PDF_MEDIA),
          Map.entry("Sound", Code.PDF_MEDIA),
          Map.entry("GoTo3DView", Code.PDF_MEDIA),
          Map.entry("RichMediaExecute", Code.PDF_MEDIA));

  private static final Set<String> MEDIA = Set.of("RichMedia", "Screen", "Movie", "Sound", "3D");

  private final @Nullable COSStream answers;
  private final Predicate<String> ownLink;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();
  private final Set<Problem> found = new LinkedHashSet<>();

  private Additions(@Nullable COSStream answers, Predicate<String> ownLink) {
    this.answers = answers;
    this.ownLink = ownLink;
  }

  /// Everything of the kind in a document; `ownLink` knows the links of a record.
  static List<Problem> in(COSDictionary catalog, Predicate<String> ownLink) {
    Additions additions = new Additions(AttachedFile.content(catalog), ownLink);
    additions.visit(catalog);
    additions.search();
    List<Problem> all = new ArrayList<>(additions.found);
    if (all.size() > MOST) {
      all.subList(MOST, all.size()).clear();
      all.add(Problem.of("", Code.MORE_PROBLEMS, MOST));
    }
    return all;
  }

  private void search() {
    while (!open.isEmpty() && found.size() <= MOST) {
      switch (open.remove()) {
        case COSDictionary dictionary -> {
          look(dictionary);
          for (COSName key : dictionary.keySet()) {
            if (!NOT_OBEYED.contains(key.getName())) {
              visit(dictionary.getDictionaryObject(key));
            }
          }
        }
        case COSArray list -> {
          for (int i = 0; i < list.size(); i++) {
            visit(list.getObject(i));
          }
        }
        default -> {
          // Texts and numbers do nothing.
        }
      }
    }
  }

  private void visit(@Nullable COSBase object) {
    if (object != null && seen.add(object)) {
      open.add(object);
    }
  }

  private void look(COSDictionary dictionary) {
    String action = dictionary.getNameAsString(COSName.S, "");
    Code code = ACTIONS.get(action);
    if (code != null) {
      found.add(Problem.of("", code));
    }
    if (action.equals("URI")) {
      String target = dictionary.getString(COSName.URI, "");
      if (!ownLink.test(target)) {
        found.add(Problem.of("", Code.PDF_LINK, target));
      }
    }
    if (dictionary.containsKey(COSName.JS)) {
      found.add(Problem.of("", Code.PDF_SCRIPT));
    }
    // A list in the place of an action is no more than the page that is shown first.
    if (dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary
        || dictionary.containsKey(COSName.AA)) {
      found.add(Problem.of("", Code.PDF_AUTOMATIC));
    }
    if (MEDIA.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))) {
      found.add(Problem.of("", Code.PDF_MEDIA));
    }
    if (dictionary.containsKey(COSName.getPDFName("XFA"))) {
      found.add(Problem.of("", Code.PDF_FORM));
    }
    COSDictionary files = dictionary.getCOSDictionary(COSName.EF);
    if (files != null
        && files.keySet().stream()
            .anyMatch(key -> !Objects.equals(files.getDictionaryObject(key), answers))) {
      found.add(Problem.of("", Code.PDF_FILE, dictionary.getString(COSName.F, "")));
    }
  }
}
