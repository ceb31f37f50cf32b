package ca.rmtreflect.domain.discretion;

import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.OwnWords;
import ca.rmtreflect.domain.discretion.Trace.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Looks for what could point to a client: health cards, dates of birth, e-mail addresses,
/// telephone numbers, as they are written in Canada, and names beside the word for a client, in
/// either language.
///
/// It can only guess, so nothing may hang on it: it is there to point, kindly. What it finds goes
/// no further than the box where it was typed.
public final class Traces {

  /// Nobody writes more into one box, and a longer text would cost time at every key.
  private static final int LONGEST = 50_000;

  /// Figures in the address of a page name a page; only those behind wa.me/ are a telephone number.
  private static final Pattern WEB_ADDRESS =
      Pattern.compile(
          "(?i)\\b(?:https?://)?wa\\.me/|\\b(?:https?://|www\\.)\\S+|\\b[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}/\\S*");

  private Traces() {}

  /// What stands in a text, in its order. No two overlap.
  public static List<Trace> in(String text) {
    String plain = plain(text);
    List<Trace> all = new ArrayList<>();
    HealthCards.find(plain).forEach(found -> add(all, Kind.HEALTH_CARD, found));
    BirthDates.find(plain).forEach(found -> add(all, Kind.BIRTH_DATE, found));
    MailAddresses.find(plain).forEach(found -> add(all, Kind.EMAIL, found));
    PhoneNumbers.find(plain).forEach(found -> add(all, Kind.PHONE, found));
    ClientNames.find(plain).forEach(found -> add(all, Kind.CLIENT, found));
    all.sort(Comparator.comparingInt(Trace::start));
    return List.copyOf(all);
  }

  /// The boxes of a year in which something could point to a client, in the order of the pages.
  public static List<OwnWords.Box> boxesOf(FollowedYear year) {
    return boxesOf(year, text -> !in(text).isEmpty());
  }

  /// Likewise, where `telling` knows what was found in a text before.
  public static List<OwnWords.Box> boxesOf(FollowedYear year, Predicate<String> telling) {
    return OwnWords.in(year).stream()
        .filter(words -> telling.test(words.text()))
        .map(OwnWords::box)
        .toList();
  }

  private static void add(List<Trace> all, Kind kind, MatchResult found) {
    int start = found.start("it");
    int end = found.end("it");
    if (all.stream().noneMatch(one -> start < one.end() && one.start() < end)) {
      all.add(new Trace(kind, start, end));
    }
  }

  /// The text with one kind of dash and one kind of space, and no web addresses; every character
  /// keeps its place.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.substring(0, Math.min(text.length(), LONGEST)));
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    WEB_ADDRESS
        .matcher(plain.toString())
        .results()
        .forEach(found -> {
          for (int i = found.start(); i < found.end(); i++) {
            plain.setCharAt(i, '\0');
          }
        });
    return plain.toString();
  }

  private static char plain(char one) {
    return switch (Character.getType(one)) {
      case Character.DASH_PUNCTUATION -> '-';
      case Character.SPACE_SEPARATOR -> ' ';
      default -> one == '’' ? '\'' : one;
    };
  }
}
