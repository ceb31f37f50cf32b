package ca.rmtreflect.content.example;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.resource.Resources;
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
    String id = "example-" + Slug.of(profile) + "-" + language.code();
    return new ExampleAssessment(read(profile), language, pack).build(id);
  }

  private static ExampleFile read(ExampleProfile profile) {
    return MAPPER.readValue(
        Resources.bytes("/examples/" + Slug.of(profile) + ".json"), ExampleFile.class);
  }
}
