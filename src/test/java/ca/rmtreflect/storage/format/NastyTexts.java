package ca.rmtreflect.storage.format;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts that programs are known to lose, cut or change.
public final class NastyTexts {

  public static final List<String> ALL =
      List.of(
          "",
          " ",
          "plain",
          "L’été à Orléans, « déjà » : 50 %",
          "quote \" backslash \\ slash / </script>",
          "tab\tline\nreturn\rboth\r\nend",
          "all controls " + everyCharacter(0, 0x20) + everyCharacter(0x7f, 0xa0),
          "separators \u2028 \u2029 \u0085 \u00a0 \u202f \u2011",
          "bidi \u202e reversed \u202c \u2066 isolated \u2069 \u200f",
          "joiners \u200d \u200c \ufeff mark in the middle",
          "noncharacters \ufffe \uffff \ufdd0",
          "lone high \ud83d end",
          "lone low \ude00 end",
          "swapped \ude00\ud83d end",
          "high at the end \ud800",
          "pair \ud83d\ude00 family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 flag"
              + " \ud83c\udde8\ud83c\udde6",
          "combining e\u0301 and \u00e9, \u1e9b\u0323",
          "العربية עברית ᐃᓄᒃᑎᑐᑦ 中文",
          "null true 1e400 {} [] \"sha256\": \"x\"",
          "}\n",
          "x".repeat(5000));

  private NastyTexts() {}

  static String pick(Random random) {
    String text = ALL.get(random.nextInt(ALL.size()));
    return random.nextInt(5) == 0 ? text + ALL.get(random.nextInt(ALL.size())) : text;
  }

  private static String everyCharacter(int from, int to) {
    return IntStream.range(from, to).mapToObj(Character::toString).collect(Collectors.joining());
  }
}
