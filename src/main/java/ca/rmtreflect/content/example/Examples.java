package ca.rmtreflect.content.example;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The sample assessments within the program, each marked as a sample.
public final class Examples {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Examples() {}

  /// A sample over a pack, as if its person had written in this language.
  public static Assessment of(ExampleProfile profile, Language language, Pack pack) {
    String id = "example-" + profile.slug() + "-" + language.code();
    return new ExampleAssessment(read(profile), language, pack).build(id);
  }

  private static ExampleFile read(ExampleProfile profile) {
    String name = "/examples/" + profile.slug() + ".json";
    try (InputStream in = Examples.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return MAPPER.readValue(in, ExampleFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
