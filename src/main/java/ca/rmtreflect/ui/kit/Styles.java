package ca.rmtreflect.ui.kit;

/// The style classes that the sheets know, so that a name is written once.
public final class Styles {

  public static final String TITLE = "type-title";
  public static final String HEADING = "type-heading";
  public static final String STRONG = "type-strong";
  public static final String BODY = "type-body";
  public static final String SECONDARY = "type-secondary";
  public static final String CAPTION = "type-caption";
  public static final String MUTED = "muted";
  public static final String WORDS = "words";

  public static final String PAGE = "page";
  public static final String PAGE_HEAD = "page-head";
  public static final String LEAD = "page-lead";
  public static final String WIDE = "wide";
  public static final String TIGHT = "stack-tight";
  public static final String STACK = "stack";
  public static final String LOOSE = "stack-loose";
  public static final String SPACED = "stack-spaced";
  public static final String ROW = "row";
  public static final String PRIMARY = "primary";
  public static final String PLAIN = "plain";
  public static final String ANSWER = "answer";
  public static final String COMPACT = "compact";
  public static final String COMPACT_ROW = "compact-row";
  public static final String FIELD = "field";
  public static final String FIELD_HEAD = "field-head";
  public static final String TRACE_HINT = "trace-hint";
  public static final String SHORT = "short";
  public static final String SHORTEST = "shortest";
  public static final String INVALID = "invalid";
  public static final String ERROR_TEXT = "error-text";
  public static final String ERROR_SUMMARY = "error-summary";
  public static final String CARD = "card";
  public static final String PATH = "path";
  public static final String CARD_HEAD = "card-head";
  public static final String CALM_BOX = "calm-box";
  public static final String FORM_SECTION = "form-section";
  public static final String SMALL = "small";
  public static final String KEY_VALUES = "key-values";
  public static final String TAG = "tag";
  public static final String CITATION = "citation";
  public static final String EXPLANATION = "explanation";
  public static final String BULLETIN = "bulletin";
  public static final String NOTICE_BOX = "notice-box";
  public static final String NOTICE_TITLE = "notice-title";
  public static final String BULLETS = "bullets";
  public static final String BULLET_ROW = "bullet-row";
  public static final String RULE = "rule";
  public static final String UNFOLDED = "unfolded";
  public static final String PAIR = "pair";
  public static final String LINK_ROW = "link-row";

  private Styles() {}
}
