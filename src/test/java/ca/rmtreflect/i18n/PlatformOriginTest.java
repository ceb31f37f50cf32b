package ca.rmtreflect.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.pack.CheckedPack;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.SmallPack;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A note on a platform is called checked only when a person compared it with the platform itself.
class PlatformOriginTest {

  private static final Pack PACK = SmallPack.empty().build();

  @Test
  void elseItIsAsOldAsItsPack() {
    assertEquals(
        "Compiled on 1\u00a0November\u00a02026, not compared with the live site or app;"
            + " low confidence: please check for yourself.",
        origin(PACK, Language.EN));
    assertEquals(
        "Établi le 1er\u00a0novembre\u00a02026, sans comparaison avec le site ni l’application;"
            + " fiabilité faible, à vérifier par vous-même.",
        origin(PACK, Language.FR));
  }

  @Test
  void whatSomebodyCheckedSaysWhen() {
    Pack checked = CheckedPack.of(PACK, LocalDate.of(2027, 2, 3));
    assertEquals(
        "Checked on 3\u00a0February\u00a02027; low confidence: please check for yourself.",
        origin(checked, Language.EN));
    assertEquals(
        "Vérifié le 3\u00a0février\u00a02027; fiabilité faible, à vérifier par vous-même.",
        origin(checked, Language.FR));
  }

  private static String origin(Pack pack, Language language) {
    return PlatformOrigin.of(pack.platforms().getFirst(), pack, Messages.of(language));
  }
}
